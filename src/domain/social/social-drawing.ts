import { drawFigure } from "../figure/draw-figure.ts";
import { boxOf, drawnIn, type Figure, type FigureShape } from "../figure/figure.ts";

/** The colors of the track in a light scheme (styles/tokens.css) in sRGB, which is what a renderer of pictures knows. */
export const trackColors = {
  track: "#9c3f2a",
  deep: "#71291b",
  soft: "#b25c45",
  line: "#d48871",
  on: "#fffbf8",
  onQuiet: "#fde8df",
} as const;

/** The size that Open Graph's readers show best, in pixels. */
export const socialSize = { width: 1200, height: 630 } as const;

const { track, deep, soft, line, on, onQuiet } = trackColors;

/** The ground of a social picture as SVG: the track's lanes and, for a region, its shape lit on the figure. */
export function socialDrawing(figure: Figure, lit?: FigureShape): string {
  const { width, height } = socialSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${track}" d="M0 0h${width}v${height}H0z"/>${lit ? body(figure, lit) : bend()}${sign()}</svg>`;
}

/** Eight lanes that bend away at the right. */
function bend(): string {
  const lanes = Array.from({ length: 8 }, (_, lane) => `<circle cx="1240" cy="40" r="${90 + 58 * lane}"/>`);
  return `<g fill="none" stroke="${line}" stroke-width="2.5">${lanes.join("")}</g>`;
}

/** The figure with one region lit, over the right side; what its frame cuts off elsewhere runs on here. */
function body(figure: Figure, lit: FigureShape): string {
  const [x, y, width, height] = boxOf(lit.head);
  const scale = socialSize.height / height;
  return `<defs>${painted(drawFigure(figure), lit.id)}</defs><g stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round" transform="translate(920 0) scale(${scale.toFixed(3)}) translate(${-(x + width / 2)} ${-y})"><use href="#${drawnIn(figure, lit)}"/></g>`;
}

/** A drawing of the figure with the track's colors in place of the custom properties, which a renderer of pictures does not know. */
function painted(drawing: string, lit: string): string {
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

/** The sign of the site (components/Logo.astro). */
function sign(): string {
  return `<path transform="translate(68 62) scale(1.75)" fill="none" stroke="${on}" stroke-width="2.6" stroke-linecap="round" d="M10 29.4h2.4a17 17 0 0 0 17-17V2M10 22.4h2.4a10 10 0 0 0 10-10V2M10 15.4h2.4a3 3 0 0 0 3-3V2M4 13.8V31"/>`;
}
