import type { Brand, CornerStyle } from "./brand.ts";
import type { Drawing } from "./clean-drawing.ts";
import type { ColorTokens } from "./derive-colors.ts";

/** What an icon is made of. */
export interface IconParts {
  brand: Brand;
  /** the tokens of the light scheme */
  colors: ColorTokens;
  /** undefined where the first letter of the name is shown */
  mark: Drawing | undefined;
  name: string;
}

const rounding: Readonly<Record<CornerStyle, number>> = { stadium: 7, soft: 5, square: 0 };
/** The part of its plane that the mark takes; a mask may cut off all that is outside of a circle of 80%. Source: W3C, Maskable Icons. */
const [shown, shownInMask] = [0.68, 0.54];

/**
 * The icon as SVG, 32 units wide.
 * @param plane `tile` has the brand's corners; `full` is a whole square, of which a system cuts out its own form
 */
export function iconDrawing({ brand, colors, mark, name }: IconParts, plane: "tile" | "full"): string {
  const rx = plane === "tile" ? rounding[brand.corners] : 0;
  const side = 32 * (plane === "tile" ? shown : shownInMask);
  const start = round((32 - side) / 2);
  const ink = colors.get("on-track") ?? "";
  const content = mark
    ? `<svg x="${start}" y="${start}" width="${round(side)}" height="${round(side)}" viewBox="${mark.viewBox}" color="${ink}">${mark.shapes}</svg>`
    : `<text x="16" y="16" dy=".36em" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="${round(side)}" fill="${ink}">${escapeXml(name.trim().charAt(0).toUpperCase())}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"${rx ? ` rx="${rx}"` : ""} fill="${colors.get("track")}"/>${content}</svg>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
