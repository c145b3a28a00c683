/** How far the corners are rounded: to half circles, a little, not at all. */
export const cornerStyles = ["stadium", "soft", "square"] as const;
export type CornerStyle = (typeof cornerStyles)[number];

/** The few facts that all of a clinic's look is derived from (`schemas/brand.ts`). Colors are written as `#9c3f2a`. */
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
}

/** The look of a clinic that has no `brand.yaml`: slate and white. The one place of the code that has colors. */
export const neutralBrand: Brand = {
  ground: "#3f5163",
  paper: "#fbfcfd",
  ink: "#1d2733",
  corners: "soft",
};
