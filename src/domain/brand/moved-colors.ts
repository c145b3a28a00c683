import type { Brand } from "./brand.ts";
import { contrastOf } from "./color.ts";
import { type ColorPair, colorPairs } from "./color-pairs.ts";
import { deriveColors } from "./derive-colors.ts";

/** A color of the owner's that was moved, since what is drawn with it could not have been read. */
export interface MovedColor {
  field: "ground" | "ink" | "accent";
  /** what the owner wrote */
  from: string;
  /** what the site shows */
  to: string;
  /** the pair that needed it most, and the contrast that it would have had */
  pair: ColorPair;
  contrast: number;
}

/** The token that shows a color as it was written, in light colors. */
const shownAs = { ground: "track", ink: "ink", accent: "accent" } as const;

/** Which of the owner's colors are shown in another lightness than they were written in. */
export function movedColors(brand: Brand): MovedColor[] {
  const { light } = deriveColors(brand);
  return (["ground", "ink", "accent"] as const).flatMap((field) => {
    const from = brand[field];
    const token = shownAs[field];
    const to = light.get(token);
    if (!from || !to || to === from) return [];
    const lacking = colorPairs.flatMap((pair) => {
      const other = pair.front === token ? pair.ground : pair.ground === token ? pair.front : undefined;
      const color = other && light.get(other);
      const contrast = color ? contrastOf(from, color) : Number.POSITIVE_INFINITY;
      return contrast < pair.ratio ? [{ pair, contrast }] : [];
    });
    const [worst] = lacking.sort((a, b) => a.contrast / a.pair.ratio - b.contrast / b.pair.ratio);
    return worst ? [{ field, from, to, ...worst }] : [];
  });
}
