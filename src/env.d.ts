/// <reference types="astro/client" />

declare module "virtual:bar-styles.css";
declare module "virtual:figure-styles.css";
declare module "virtual:language-styles";

declare module "virtual:access-tests" {
  const record: import("./schemas/access-tests.ts").AccessTests | undefined;
  export default record;
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
