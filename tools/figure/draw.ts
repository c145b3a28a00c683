import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BodyView, FigurePath, FigureShape, Inset, Stroke } from "../../src/domain/figure/figure.ts";
import { outlinePoints } from "../../src/domain/figure/outline-points.ts";
import { projectRoot } from "../project-root.ts";
import { back, fingers, front, outline, type PathInKnots, type ShapeInKnots, sole } from "./knots.ts";
import { backShapes } from "./knots-back.ts";
import { frontShapes, insetShapes } from "./knots-front.ts";
import { type Exactness, writePath } from "./write-path.ts";

const coarse: Exactness = { step: 1, tolerance: 0.9 };
const body: Exactness = { step: 1, tolerance: 1 };
const fine: Exactness = { step: 0.5, tolerance: 0.6 };

/** What of the built-in figure is drawn by knots: the whole body, and each muscle that the figure of the low back lacks. */
export interface DrawnByKnots {
  outline: string;
  strokes: readonly Stroke[];
  back: BodyView;
  front: BodyView;
  sole: Omit<Inset, "id" | "box">;
  shapes: readonly FigureShape[];
}

export function drawByKnots(): DrawnByKnots {
  const strokes = (list: readonly Stroke[]) =>
    list.map(({ d, width }) => ({ d: writePath(d, { ...fine, step: 0.5 }), width }));
  const view = (side: { lines: string; body: string; axis?: string; toes?: readonly Stroke[] }): BodyView => ({
    lines: writePath(side.lines, coarse),
    ...(side.axis && { axis: writePath(side.axis, coarse) }),
    body: writePath(side.body, fine),
    ...(side.toes && { strokes: strokes(side.toes) }),
  });
  return {
    outline: writePath(outline, body),
    strokes: strokes(fingers),
    back: view(back),
    front: view(front),
    sole: { outline: writePath(sole.outline, coarse), lines: writePath(sole.lines, coarse) },
    shapes: [...backShapes, ...frontShapes, ...insetShapes].map(drawShape),
  };
}

function drawShape({ fine: isFine, half, also, hit, ...shape }: ShapeInKnots): FigureShape {
  const exactness = isFine ? fine : coarse;
  const draw = (list: readonly PathInKnots[]) =>
    list.map(({ d, layer }) => ({ d: writePath(d, exactness), ...(layer && { layer }) }));
  const drawn = draw(half);
  return {
    ...shape,
    half: drawn,
    ...(also && { also: { view: also.view, half: draw(also.half) } }),
    ...(hit && { hit: writePath(hit, coarse) }),
    ...crops(drawn),
  };
}

/** The view boxes around a shape: upright for a list, wide for a video, in between for the head of its page. */
function crops(half: readonly FigurePath[]): Pick<FigureShape, "lens" | "scene" | "head"> {
  const points = half.flatMap(({ d, layer }) => (layer === "seam" ? [] : outlinePoints(d).flat()));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // Of an arm or a foot one is enough.
  const isOneSided = left > 60 || (left > 12 && bottom - top < 80 && bottom > 380);
  const box = { left: isOneSided ? left : -right, right, top, bottom };
  return {
    lens: around(box, 15 / 23, 12, 60),
    scene: around(box, 16 / 9, 16, 110),
    head: around(box, 244 / 186, 14, 100),
  };
}

/** The smallest box of this shape around another one, with so much room at least, and so wide at least. */
function around(
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  shape: number,
  room: number,
  least: number,
): string {
  const width = Math.max(right - left + 2 * room, least, (bottom - top + 2 * room) * shape);
  const height = width / shape;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(Math.round).join(" ");
}

/** Where the drawing is kept. A test holds it against the knots. */
export const drawnFile = join(projectRoot, "src/domain/figure/drawn-by-knots.ts");

/** The module that keeps the drawing, before it is formatted. */
export function drawnModule(): string {
  return `import type { BodyView, FigureShape, Inset, Stroke } from "./figure.ts";

/** Written by \`npm run figure\` from the knots in tools/figure; change those. */
export const drawnByKnots: {
  outline: string;
  strokes: readonly Stroke[];
  back: BodyView;
  front: BodyView;
  sole: Omit<Inset, "id" | "box">;
  shapes: readonly FigureShape[];
} = ${JSON.stringify(drawByKnots(), null, 2)};
`;
}

if (import.meta.main) writeFileSync(drawnFile, drawnModule());
