import type { Drawing } from "../brand/clean-drawing.ts";
import type { ColorTokens } from "../brand/derive-colors.ts";
import { drawFigure } from "../figure/draw-figure.ts";
import { boxOf, drawnIn, type Figure, type FigureShape } from "../figure/figure.ts";

/** The colors of a picture for sharing: those of the track in a light scheme. */
export interface SocialColors {
  track: string;
  deep: string;
  soft: string;
  line: string;
  on: string;
  onQuiet: string;
}

/** @param colors the tokens of the light scheme */
export function socialColors(colors: ColorTokens): SocialColors {
  const color = (token: string) => colors.get(token) ?? "";
  return {
    track: color("track"),
    deep: color("track-deep"),
    soft: color("track-soft"),
    line: color("track-line"),
    on: color("on-track"),
    onQuiet: color("on-track-2"),
  };
}

/** The size that Open Graph's readers show best, in pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

/** What all pictures of a clinic are drawn with. */
export interface SocialLook {
  figure: Figure;
  colors: SocialColors;
  /** lanes bend away where no figure is */
  hasLanes: boolean;
  logo: Drawing | undefined;
}

/** The ground of a social picture as SVG: the track's lanes and, for a region, its shape lit on the figure. */
export function socialDrawing({ figure, colors, hasLanes, logo }: SocialLook, lit?: FigureShape): string {
  const { width, height } = socialSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${colors.track}" d="M0 0h${width}v${height}H0z"/>${lit ? body(figure, colors, lit) : hasLanes ? bend(colors) : ""}${logo ? sign(logo, colors) : ""}</svg>`;
}

/** Eight lanes that bend away at the right. */
function bend({ line }: SocialColors): string {
  const lanes = Array.from({ length: 8 }, (_, lane) => `<circle cx="1240" cy="40" r="${90 + 58 * lane}"/>`);
  return `<g fill="none" stroke="${line}" stroke-width="2.5">${lanes.join("")}</g>`;
}

/** The figure with one region lit, over the right side; what its frame cuts off elsewhere runs on here. */
function body(figure: Figure, colors: SocialColors, lit: FigureShape): string {
  const [x, y, width, height] = boxOf(lit.head);
  const scale = socialSize.height / height;
  return `<defs>${painted(drawFigure(figure), colors, lit.id)}</defs><g stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round" transform="translate(920 0) scale(${scale.toFixed(3)}) translate(${-(x + width / 2)} ${-y})"><use href="#${drawnIn(figure, lit)}"/></g>`;
}

/** A drawing of the figure with the track's colors in place of the custom properties, which a renderer of pictures does not know. */
function painted(drawing: string, { soft, deep, on, line, onQuiet }: SocialColors, lit: string): string {
  const colors: Readonly<Record<string, string>> = {
    "--fig-body": soft,
    "--fig-muscle": deep,
    "--fig-line": on,
    "--fig-quiet": line,
    "--fig-spine": onQuiet,
    [`--h-${lit}`]: on,
    [`--s-${lit}`]: deep,
  };
  const color = (value: string): string =>
    value.replace(
      /var\((--[\w-]+)(?:,((?:[^()]|\([^()]*\))*))?\)/g,
      (_, name: string, otherwise = "none") => colors[name] ?? color(otherwise),
    );
  return color(drawing);
}

/** How high the logo stands on the picture, in pixels, and how wide it may be. */
const [logoHeight, widestLogo] = [56, 260];

/** How many pixels the logo takes on the picture, with the gap to the name; 0 without one. */
export function logoWidth(logo: Drawing | undefined): number {
  return logo ? Math.round(Math.min(widestLogo, logoHeight * logo.ratio)) + 12 : 0;
}

/** The clinic's logo. */
function sign(logo: Drawing, { on }: SocialColors): string {
  const width = Math.min(widestLogo, logoHeight * logo.ratio);
  return `<svg x="68" y="64" width="${width}" height="${logoHeight}" viewBox="${logo.viewBox}" preserveAspectRatio="xMinYMid" color="${on}">${logo.shapes}</svg>`;
}
