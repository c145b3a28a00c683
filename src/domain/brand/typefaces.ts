/** A typeface for headings that comes with the program. */
export interface Typeface {
  family: string;
  /** its file among the packages */
  file: string;
  /** how heavy and, if it can be, how wide it is wanted; undefined where it has one weight alone */
  axes?: { wght: readonly [least: number, most: number]; wdth?: readonly [least: number, most: number] };
  /** what stands in its place until it is there */
  kind: "sans" | "serif";
}

/** The short list, of different characters: all under the SIL Open Font License 1.1. */
export const typefaces = {
  figtree: {
    family: "Figtree",
    file: "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
    axes: { wght: [500, 720] },
    kind: "sans",
  },
  anybody: {
    family: "Anybody",
    file: "@fontsource-variable/anybody/files/anybody-latin-standard-normal.woff2",
    axes: { wght: [500, 720], wdth: [76, 100] },
    kind: "sans",
  },
  archivo: {
    family: "Archivo",
    file: "@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2",
    axes: { wght: [500, 720] },
    kind: "sans",
  },
  "young-serif": {
    family: "Young Serif",
    file: "@fontsource/young-serif/files/young-serif-latin-400-normal.woff2",
    kind: "serif",
  },
} as const satisfies Readonly<Record<string, Typeface>>;

export type TypefaceName = keyof typeof typefaces;
export const typefaceNames = Object.keys(typefaces) as TypefaceName[];
