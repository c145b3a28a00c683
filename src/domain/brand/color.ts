import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  type Oklch,
  parseHex,
  useMode,
  wcagContrast,
} from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

/** A color in OKLCH: how light (0 to 1), how colorful (0 to about 0.3), which hue (in degrees). Equal steps look equal. */
export type Lch = readonly [lightness: number, chroma: number, hue: number];

/** What `#rrggbb` is in OKLCH. A gray has the hue 0. @throws Error when it is no color */
export function lchOf(hex: string): Lch {
  const { l, c, h = 0 } = toOklch(parseHex(hex)) ?? {};
  if (l === undefined || c === undefined) throw new Error(`${hex} is no color.`);
  return [l, c, h];
}

/** The color as `#rrggbb`; one that a screen cannot show is made paler until it can. */
export function hexOf([l, c, h]: Lch): string {
  const color: Oklch = { mode: "oklch", l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h };
  return formatHex(clampChroma(color, "oklch"));
}

/** The contrast of two colors, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastOf = (one: string, other: string): number => wcagContrast(one, other);
