import type { Brand } from "./brand.ts";
import { brandFaults } from "./brand-faults.ts";
import { contrastOf, hexOf, type Lch, lchOf } from "./color.ts";
import { colorPairs } from "./color-pairs.ts";

/** The color tokens of a scheme by their names without the two dashes, each as `#rrggbb`. */
export type ColorTokens = ReadonlyMap<string, string>;

/**
 * All color tokens of both schemes, derived in OKLCH from a brand's three or four colors. Each token has a wish, measured from
 * those colors; they are placed in turn, and one whose wish has too little contrast with a token placed before it (`color-pairs.ts`)
 * gets the nearest lightness that has enough. So every pair is as readable as it has to be, whatever an owner writes.
 * Colors from which no page can be made (`brand-faults.ts`) are refused by the check; the preview shows the nearest meanwhile.
 */
export function deriveColors(brand: Brand): { light: ColorTokens; dark: ColorTokens } {
  const nearest = Object.fromEntries(brandFaults(brand).map(({ field, nearest }) => [field, nearest]));
  return deriveFrom({ ...brand, ...nearest });
}

function deriveFrom(brand: Brand): { light: ColorTokens; dark: ColorTokens } {
  const light = inTurn((placed) => lightWishes(brand, placed));
  return { light, dark: inTurn(() => darkWishes(brand, light)) };
}

type Wish = readonly [token: string, wish: Lch | string];

/** @param wishesAfter the wishes, which may look at the tokens that are placed by then */
function inTurn(wishesAfter: (placed: ColorTokens) => Iterable<Wish>): ColorTokens {
  const placed = new Map<string, string>();
  for (const [token, wish] of wishesAfter(placed)) placed.set(token, readable(token, wish, placed));
  return placed;
}

/** The wish, or the color nearest to it that is readable beside all that is placed. */
function readable(token: string, wish: Lch | string, placed: ColorTokens): string {
  const needs = colorPairs.flatMap(({ front, ground, ratio }) => {
    const other = front === token ? ground : ground === token ? front : undefined;
    const color = other && placed.get(other);
    return color ? [{ color, ratio }] : [];
  });
  const isReadable = (color: string) => needs.every((need) => contrastOf(color, need.color) >= need.ratio);
  const wished = typeof wish === "string" ? wish : hexOf(wish);
  if (isReadable(wished)) return wished;
  const [lightness, chroma, hue] = typeof wish === "string" ? lchOf(wish) : wish;
  for (let step = 0.004; step <= 1; step += 0.004)
    for (const moved of [lightness - step, lightness + step]) {
      if (moved < 0 || moved > 1) continue;
      const color = hexOf([moved, chroma, hue]);
      if (isReadable(color)) return color;
    }
  throw new Error(`No lightness of ${wished} is readable as --${token}.`);
}

/** What all wishes are measured from. */
function measures({ ground, paper, ink, accent = ground }: Brand) {
  const [G, P, I, A] = [lchOf(ground), lchOf(paper), lchOf(ink), lchOf(accent)];
  // A gray has no hue of its own: then tints, lanes and muscles take that of the accent, so that black and yellow stay black and yellow.
  const tint = G[1] < 0.03 && A[1] > G[1] ? A : G;
  return { G, P, I, A, hue: tint[2], tint: Math.min(1, tint[1] / 0.13), cool: Math.min(1, I[1] / 0.045) };
}

function* lightWishes(brand: Brand, placed: ColorTokens): Generator<Wish> {
  const { G, P, I, A, hue, tint, cool } = measures(brand);
  const tinted = (lightness: number, chroma: number, turn: number): Lch => [lightness, chroma * tint, hue + turn];
  yield ["paper", brand.paper];
  yield ["blush", tinted(P[0] - 0.031, 0.016, 11)];
  yield ["line", tinted(P[0] - 0.128, 0.026, 11)];
  yield ["line-strong", tinted(P[0] - 0.388, 0.05, 6)];
  yield ["ink", brand.ink];
  yield ["ink-2", [0.45, 0.035 * cool, I[2]]];
  yield ["accent", brand.accent ?? brand.ground];
  yield ["focus", brand.ink];
  yield ["bar", tinted(P[0] - 0.083, 0.04, 8)];

  yield ["on-track", tinted(0.99, 0.006, 16)];
  yield ["track", brand.ground];
  const [lightness] = lchOf(placed.get("track") ?? brand.ground);
  yield ["on-track-2", tinted(0.945, 0.026, 11)];
  // The body is lighter than the track, and darker where white numbers on it could not be read otherwise.
  const lighter: Lch = [Math.max(lightness + 0.082, 0.34), G[1] * 0.914, G[2] + 2];
  const hasRoom = contrastOf(hexOf(lighter), placed.get("on-track") ?? "") >= 4.5;
  yield ["track-deep", [Math.max(lightness - (hasRoom ? 0.105 : 0.17), 0.16), G[1] * 0.813, G[2] - 1]];
  yield ["track-soft", hasRoom ? lighter : [lightness - 0.075, G[1] * 0.914, G[2]]];
  yield ["track-line", tinted(Math.max(lightness + 0.21, 0.5), 0.1, 4)];
  yield ["track-ink", [Math.max(lightness - 0.105, 0.16), G[1] * 0.813, G[2] - 1]];

  const night: Lch = [Math.min(I[0], 0.27), Math.min(I[1], 0.06), I[2]];
  yield ["night", hexOf(night)];
  yield ["panel", hexOf(night)];
  yield ["panel-line", [night[0] + 0.165, 0.04 * cool, I[2]]];
  yield ["on-night", tinted(0.955, 0.01, 26)];
  yield ["on-night-2", [0.8, 0.022 * cool, I[2] - 3]];

  // Green, amber and red mean the same in every clinic.
  yield ["go", [0.47, 0.095, 160]];
  yield ["go-on-track", [0.91, 0.09, 160]];
  yield ["wait", [0.51, 0.115, 62]];
  yield ["wait-on-track", [0.92, 0.1, 90]];
  yield ["stop", [0.48, 0.16, 22]];

  yield ["fig-body", tinted(P[0] - 0.05, 0.02, 11)];
  yield ["fig-muscle", tinted(P[0] - 0.218, 0.09, 4)];
  yield ["fig-line", brand.paper];
  yield ["fig-quiet", tinted(P[0] - 0.188, 0.055, 8)];
  yield ["fig-hot", A];
  yield ["fig-hotline", brand.paper];
  yield ["fig-num", tinted(0.3, 0.08, -4)];
  yield ["fig-spine", tinted(P[0] - 0.358, 0.1, 2)];
  yield ["fig-lens", tinted(P[0] - 0.083, 0.03, 11)];
}

/** What lies on the track and in the footer is the same in both schemes. */
const inBothSchemes = ["on-track", "on-track-2", "track-ink", "on-night", "on-night-2", "go-on-track", "wait-on-track"];

function* darkWishes(brand: Brand, light: ColorTokens): Generator<Wish> {
  const { G, I, A, hue, tint, cool } = measures(brand);
  const tinted = (lightness: number, chroma: number, turn: number): Lch => [lightness, chroma * tint, hue + turn];
  const dark = (lightness: number, chroma: number, turn = 0): Lch => [lightness, chroma * cool, I[2] + turn];
  const ink = tinted(0.955, 0.01, 26);
  yield ["paper", dark(0.19, 0.028)];
  yield ["blush", dark(0.235, 0.032)];
  yield ["line", dark(0.37, 0.035)];
  yield ["line-strong", dark(0.6, 0.035, -3)];
  yield ["ink", ink];
  yield ["ink-2", dark(0.79, 0.022, -3)];
  yield ["accent", [0.8, Math.min(A[1] * 0.78, 0.13), A[2] + 8]];
  yield ["focus", ink];
  yield ["bar", tinted(0.33, 0.045, -4)];

  for (const token of inBothSchemes) yield [token, light.get(token) ?? brand.paper];
  const lightness = Math.max(lchOf(light.get("track") ?? brand.ground)[0] - 0.075, 0.1);
  yield ["track", [lightness, G[1] * 0.852, G[2] - 1]];
  yield ["track-deep", [Math.max(lightness - 0.105, 0.14), G[1] * 0.658, G[2] - 2]];
  yield ["track-soft", [Math.max(lightness + 0.115, 0.34), G[1] * 0.836, G[2] + 1]];
  yield ["track-line", tinted(Math.max(lightness + 0.21, 0.45), 0.1, 2)];

  yield ["night", dark(0.15, 0.026)];
  yield ["panel", dark(0.29, 0.042)];
  yield ["panel-line", dark(0.43, 0.042)];

  yield ["go", [0.83, 0.12, 160]];
  yield ["wait", [0.84, 0.12, 80]];
  yield ["stop", [0.78, 0.12, 22]];

  yield ["fig-body", dark(0.29, 0.035)];
  yield ["fig-muscle", tinted(0.52, 0.085, 2)];
  yield ["fig-line", tinted(0.9, 0.03, 16)];
  yield ["fig-quiet", dark(0.45, 0.03, -3)];
  yield ["fig-hot", [0.814, Math.min(A[1] * 0.86, 0.14), A[2] + 11]];
  yield ["fig-hotline", dark(0.235, 0.032)];
  yield ["fig-num", tinted(0.985, 0.01, 16)];
  yield ["fig-spine", tinted(0.78, 0.07, 8)];
  yield ["fig-lens", dark(0.225, 0.03)];
}
