/// <reference types="astro/client" />

declare module "virtual:bar-styles.css";
declare module "virtual:brand.css";
declare module "virtual:figure-styles.css";
declare module "virtual:language-styles";

declare module "virtual:access-tests" {
  const record: import("./schemas/access-tests.ts").AccessTests | undefined;
  export default record;
}

/** The address of the typeface of headings (build/virtual-data.ts). */
declare module "virtual:typeface" {
  const url: string;
  export default url;
}

/** Cuts a typeface to its letters; the package has no types of its own. Source: its README. */
declare module "subset-font" {
  type Axes = Readonly<Record<string, number | { min: number; max: number }>>;
  interface Options {
    targetFormat?: "woff2" | "truetype";
    variationAxes?: Axes;
    noHinting?: boolean;
    keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Buffer, letters: string, options?: Options): Promise<Buffer>;
}

/** The drawings of the clinic's look by the field that names them (build/virtual-data.ts). */
declare module "virtual:drawings" {
  const drawings: import("./build/brand-drawings.ts").BrandDrawings;
  export default drawings;
}

/** The photographs that fields name, by their name in the content folder (build/virtual-data.ts). */
declare module "virtual:photos" {
  const photos: Readonly<Record<string, import("astro").ImageMetadata>>;
  export default photos;
}

interface ImportMetaEnv {
  /** the content folder as a `file:` address, set by astro.config.mjs */
  readonly CONTENT_FOLDER: string;
}

/** A module in a file of its own, by its address. */
declare module "*?worker&url" {
  const url: string;
  export default url;
}
