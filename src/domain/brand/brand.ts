import type { TypefaceName } from "./typefaces.ts";

/** How far the corners are rounded: to half circles, a little, not at all. */
export const cornerStyles = ["stadium", "soft", "square"] as const;
export type CornerStyle = (typeof cornerStyles)[number];

/** The lanes of a running track, or nothing (a pattern of the clinic's own lies behind the head then, if there is one). */
export const motifs = ["none", "lanes"] as const;
export type Motif = (typeof motifs)[number];

/** The few facts that all of a clinic's look is derived from (`schemas/brand.ts`). Colors are written as `#rrggbb`. */
export interface Brand {
  /** the strong color: the head of the home page, the track, the icon */
  ground: string;
  /** the ground of pages in light colors */
  paper: string;
  /** the color of words in light colors; the hue of pages in dark ones */
  ink: string;
  /** links, numbers and what is lit; the ground where there is none */
  accent?: string | undefined;
  corners: CornerStyle;
  /** what the pages are drawn with beside colors */
  motif: Motif;
  /** what headings are set in */
  typeface: TypefaceName;
  /** a typeface of the clinic's own in its place */
  ownTypeface?: { file: string; license: string } | undefined;
  /** files in `media/`; without a logo the name stands alone */
  logo?: string | undefined;
  logoHasName?: boolean | undefined;
  icon?: string | undefined;
  pattern?: string | undefined;
}

/** Drawings of a brand that stand in the pages, by the field that names their file. */
export const drawingFields = ["logo", "icon", "pattern"] as const;
export type DrawingField = (typeof drawingFields)[number];

/** The look of a clinic that has no `brand.yaml`: slate and white. The one place of the code that has colors. */
export const neutralBrand: Brand = {
  ground: "#3f5163",
  paper: "#fbfcfd",
  ink: "#1d2733",
  corners: "soft",
  motif: "none",
  typeface: "figtree",
};
