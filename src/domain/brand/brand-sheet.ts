import type { Brand, CornerStyle } from "./brand.ts";
import { deriveColors } from "./derive-colors.ts";

/** The rounding of corners, from the smallest to a button's and a lens's. */
const corners: Readonly<
  Record<CornerStyle, readonly [sm: string, md: string, lg: string, full: string, lens: string]>
> = {
  stadium: ["0.375rem", "0.75rem", "1.5rem", "999rem", "999rem"],
  soft: ["0.375rem", "0.625rem", "1rem", "0.75rem", "1.25rem"],
  square: ["0", "0", "0", "0", "0"],
};
const cornerTokens = ["sm", "md", "lg", "full", "lens"] as const;

/**
 * The custom properties of a brand in both schemes, as a style sheet, and how it draws its heads.
 * @param pattern the address of the drawing that lies behind heads
 */
export function brandSheet(brand: Brand, pattern?: string): string {
  const { light, dark } = deriveColors(brand);
  const radii = cornerTokens.map((token, index) =>
    declaration(`radius-${token}`, corners[brand.corners][index] ?? "0"),
  );
  const ink = light.get("ink") ?? "";
  const shadow = (color: string, near: string, far: string) =>
    declaration("shadow-lift", `0 1px 2px ${color}${near},0 8px 24px -8px ${color}${far}`);
  const start = declaration("start", brand.motif === "lanes" ? "5px" : "2px");
  const inLight = [...colors(light), ...radii, start, shadow(ink, "14", "2e")];
  const inDark = [
    ...colors(new Map([...dark].filter(([token, color]) => light.get(token) !== color))),
    shadow("#000000", "66", "99"),
  ];
  return `@layer theme{:root{color-scheme:light dark;${inLight.join("")}}@media (prefers-color-scheme:dark){:root{${inDark.join("")}}}}${brand.motif === "lanes" ? "" : withoutLanes}${pattern ? behindHeads(pattern) : ""}`;
}

/** Lanes, start line and rings belong to the track; the numbers stay, since they are the key to the figure. */
const withoutLanes =
  "@layer utilities{.rings,.oval{box-shadow:none}.lanes::before{display:none}.lanes a{border-bottom:1px solid var(--track-line)}.oval{border-radius:var(--radius-lg);margin:0}}";

/** The pattern is a mask, so that it has the color of lanes in either scheme. In longhands: the Nu checker knows no size in the shorthand. */
const behindHeads = (pattern: string) =>
  `@layer utilities{.track:not(.facade)::before,.phead::before{content:"";position:absolute;inset:0;z-index:-1;background:var(--track-line);opacity:.38;${["-webkit-mask", "mask"].map((mask) => `${mask}-image:url("${pattern}");${mask}-position:center;${mask}-size:cover`).join(";")}}.phead::before{background:var(--line);opacity:1}}`;

const declaration = (token: string, value: string) => `--${token}:${value};`;
const colors = (tokens: ReadonlyMap<string, string>) => [...tokens].map(([token, color]) => declaration(token, color));
