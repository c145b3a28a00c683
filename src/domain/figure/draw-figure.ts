import {
  drawnIn,
  type Figure,
  type FigurePath,
  type FigureShape,
  type Layer,
  type Side,
  type Stroke,
} from "./figure.ts";

/** The file of a figure that is too large to stand in every page. */
const file = "/figure.svg";

/** Letters of all paths up to which a figure stands in each page that shows it: about 1.5 KB of a page in brotli. */
const mostLetters = 3500;

/** Where the drawings of a figure stand: in the page itself ("") or in a file of their own. */
export function figureFile(figure: Figure): string {
  return lettersIn(figure) > mostLetters ? file : "";
}

/** The letters of all paths and boxes of a figure. */
export function lettersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + lettersIn(part), 0)
    : 0;
}

/**
 * The drawings of a figure as SVG, for `<use>`: each side and window whole (`#back`), its body alone (`#b-back`), each shape
 * (`#f-calf`) and its other side (`#f2-calf`). Colors are custom properties of the page, `--h-calf` and `--s-calf` those of a lit
 * shape, so that the same drawing serves within a page and from a file, which the page's style sheets do not reach.
 * Nothing but ids, path letters and numbers of a checked figure goes into it.
 */
export function drawFigure(figure: Figure): string {
  const { outline, strokes = [], insets = [], shapes } = figure;
  const names = [...(["back", "front"] as const).filter((side) => figure[side]), ...insets.map(({ id }) => id)];
  return [
    body("bod", `<path d="${outline}"/>${strokes.map(stroke).join("")}`),
    ...names.map((name) => {
      const seen = shapes.map((shape) => drawnShape(figure, shape, name)).join("");
      return `<g id="${name}">${ground(figure, name)}${seen}</g>`;
    }),
  ].join("");
}

/** The body from one side, or in one window, with its lines. */
function ground(figure: Figure, name: string): string {
  const inset = figure.insets?.find(({ id }) => id === name);
  const side = inset ? undefined : figure[name as Side];
  const view = inset ?? side;
  if (!view) return "";
  const more = `${side?.body ? `<path d="${side.body}"/>` : ""}${(side?.strokes ?? []).map(stroke).join("")}`;
  const shape = inset?.outline ? body(`o-${name}`, `<path d="${inset.outline}"/>`) : '<use href="#bod"/>';
  const axis = view.axis ? `<path stroke-width="8" stroke-dasharray=".1 12" d="${view.axis}"/>` : "";
  const lines = mirrored(`l-${name}`, `<path d="${view.lines}"/>`);
  return `<g id="b-${name}">${shape}${more && body(`m-${name}`, more)}<g fill="none" stroke="var(--fig-quiet)" stroke-width=".9">${lines}${axis}</g></g>`;
}

const body = (id: string, drawn: string) =>
  `<g fill="var(--fig-body)" stroke="var(--fig-edge,none)"${id === "bod" ? ' id="bod"' : ""}>${mirrored(`${id}h`, drawn)}</g>`;

const stroke = ({ d, width }: Stroke) =>
  `<path fill="none" stroke="var(--fig-body)" stroke-width="${width}" d="${d}"/>`;

const mirrored = (id: string, drawn: string) =>
  `<g id="${id}">${drawn}</g><use href="#${id}" transform="scale(-1 1)"/>`;

/** A shape as it is seen in one drawing, or nothing. */
function drawnShape(figure: Figure, shape: FigureShape, name: string): string {
  const { id, look, deep, axis, half, also, hit, grow } = shape;
  const isOwn = drawnIn(figure, shape) === name;
  const seen = isOwn ? half : also?.view === name ? also.half : undefined;
  if (!seen) return "";
  const paths = seen.map((line) => path(line, id)).join("");
  const area = !isOwn ? "" : hit ? target(hit) : grow ? target(areaOf(half), grow) : "";
  const met = isOwn && hit ? `<g pointer-events="none">${paths}</g>` : paths;
  const drawn = mirrored(`${isOwn ? "s" : "s2"}-${id}`, area + met);
  return `<g id="${isOwn ? "f" : "f2"}-${id}" ${colors(id, look)}${deep ? ' stroke-dasharray="2.5 2.2"' : ""}>${isOwn && axis ? path(axis, id) : ""}${drawn}</g>`;
}

/** What a finger meets and nobody sees. */
const target = (d: string, grow = 0) =>
  `<path fill="#0000" stroke="${grow ? "#0000" : "none"}"${grow ? ` stroke-width="${2 * grow}"` : ""} d="${d}"/>`;

/** The muscle itself, without its fibers. */
const areaOf = (half: readonly FigurePath[]) => half.flatMap(({ d, layer }) => (layer ? [] : [d])).join("");

function colors(id: string, look: FigureShape["look"]): string {
  if (look === "line") return `fill="none" stroke="var(--h-${id},var(--fig-spine))"`;
  const rest = look === "sheet" ? "rgba(255,255,255,.14)" : "var(--fig-muscle)";
  return `fill="var(--h-${id},${rest})" stroke="var(--s-${id},var(--fig-line))"`;
}

const layers: Readonly<Record<Layer, (id: string) => string>> = {
  fibers: () => 'fill="none" stroke-width=".7" opacity=".7"',
  seam: (id) => `fill="none" stroke-width=".7" opacity=".7" stroke="var(--s-${id},none)"`,
  deep: () => 'fill="none" stroke-dasharray="2.5 2.2"',
  bones: () => 'fill="none" stroke-width="4.6" stroke-dasharray="1.6 6.2"',
};

const path = ({ d, layer }: FigurePath, id: string) => `<path${layer ? ` ${layers[layer](id)}` : ""} d="${d}"/>`;
