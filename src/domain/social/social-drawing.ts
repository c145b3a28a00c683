import { boxOf, type Figure, type FigurePath, type FigureShape, layerClasses } from "../figure/figure.ts";

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

/** The looks of styles/figure.css on the track, with one region lit. */
const looks = `
.b{fill:${soft}}
.c{fill:none;stroke:${line};stroke-width:.9;stroke-linecap:round}
.ml{stroke-width:8;stroke-dasharray:.1 12}
.m{fill:${deep};stroke:${on};stroke-width:1.1;stroke-linecap:round;stroke-linejoin:round}
.lit{fill:${on};stroke:${deep}}
.line{fill:none;stroke:${onQuiet}}
.line.lit{stroke:${on}}
.sheet{fill:#fff;fill-opacity:.14}
.sheet.lit{fill:${on};fill-opacity:1}
.deep{stroke-dasharray:2.5 2.2}
.mf{fill:none;stroke-width:.7;opacity:.7}
.mx{stroke:none}
.lit .mx{stroke:${deep}}
.md{fill:none;stroke-dasharray:2.5 2.2}
.mv{fill:none;stroke-width:4.6;stroke-dasharray:1.6 6.2}`;

/** The ground of a social picture as SVG: the track's lanes and, for a region, its shape lit on the figure. */
export function socialDrawing(figure: Figure, lit?: FigureShape): string {
  const { width, height } = socialSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${looks}</style>
<path fill="${track}" d="M0 0h${width}v${height}H0z"/>${lit ? body(figure, lit) : bend()}${sign()}</svg>`;
}

/** Eight lanes that bend away at the right. */
function bend(): string {
  const lanes = Array.from({ length: 8 }, (_, lane) => `<circle cx="1240" cy="40" r="${90 + 58 * lane}"/>`);
  return `<g fill="none" stroke="${line}" stroke-width="2.5">${lanes.join("")}</g>`;
}

/** The figure with one region lit, over the right side; what its frame cuts off elsewhere runs on here. */
function body(figure: Figure, lit: FigureShape): string {
  const seen = figure.shapes.filter(({ view }) => view === lit.view);
  const view = figure[lit.view];
  const [x, y, width, height] = boxOf(lit.head);
  const scale = socialSize.height / height;
  return `<g transform="translate(920 0) scale(${scale.toFixed(3)}) translate(${-(x + width / 2)} ${-y})">
<g class="b">${mirrored(`<path d="${figure.outline}"/>`)}</g>
<g class="c">${mirrored(`<path d="${view?.lines}"/>`)}${view?.axis ? `<path class="ml" d="${view.axis}"/>` : ""}</g>
${seen.map((shape) => muscle(shape, shape.id === lit.id)).join("")}</g>`;
}

function muscle({ look, deep: lies, axis, half }: FigureShape, isLit: boolean): string {
  const path = ({ d, layer }: FigurePath) => `<path${layer ? ` class="${layerClasses[layer]}"` : ""} d="${d}"/>`;
  const classes = ["m", look, lies && "deep", isLit && "lit"].filter(Boolean).join(" ");
  return `<g class="${classes}">${axis ? path(axis) : ""}${mirrored(half.map(path).join(""))}</g>`;
}

const mirrored = (drawn: string) => `${drawn}<g transform="scale(-1 1)">${drawn}</g>`;

/** The sign of the site (components/Logo.astro). */
function sign(): string {
  return `<path transform="translate(68 62) scale(1.75)" fill="none" stroke="${on}" stroke-width="2.6" stroke-linecap="round" d="M10 29.4h2.4a17 17 0 0 0 17-17V2M10 22.4h2.4a10 10 0 0 0 10-10V2M10 15.4h2.4a3 3 0 0 0 3-3V2M4 13.8V31"/>`;
}
