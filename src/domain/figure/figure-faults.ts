import { boxOf, drawnIn, type Figure, type FigureShape, reachOf } from "./figure.ts";
import { outlinePoints } from "./outline-points.ts";
import { isOn, targetAt, targetsIn } from "./targets.ts";

/** What makes a figure hard to use, with the ids of the shapes. */
export type FigureFault =
  | { fault: "number-outside" | "number-unseen"; shape: string }
  | { fault: "number-covered" | "numbers-close"; shape: string; other: string }
  | { fault: "cut-off"; shape: string; crop: "lens" | "scene" | "head" };

/** Everything about the shapes of a figure that a visitor would stumble over. */
export function figureFaults(figure: Figure): FigureFault[] {
  const close = figure.shapes.flatMap((shape, index) => numbersClose(figure, shape, figure.shapes.slice(index + 1)));
  return [...figure.shapes.flatMap((shape) => [...numberFaults(figure, shape), ...cutOff(shape)]), ...close];
}

/** A number stands on its shape, or leads to it, and no other shape is painted over that place. */
function numberFaults(figure: Figure, shape: FigureShape): FigureFault[] {
  const { id, number } = shape;
  const drawing = drawnIn(figure, shape);
  const targets = targetsIn(figure, drawing);
  const own = targets.find((target) => target.shape === shape);
  const { x, y } = number.to ?? number;
  const isSeen = drawing !== shape.view || figure.lens !== undefined || isInBox(figure.box, number);
  if (!isSeen) return [{ fault: "number-unseen", shape: id }];
  if (number.open && !number.to) return [];
  if (own && own.area.length > 0 && !isOn(own, x, y)) return [{ fault: "number-outside", shape: id }];
  const met = targetAt(targets, x, y)?.shape;
  return met && met !== shape ? [{ fault: "number-covered", shape: id, other: met.id }] : [];
}

/** Numbers so near that the target of one would lie on the other's. */
function numbersClose(figure: Figure, shape: FigureShape, others: readonly FigureShape[]): FigureFault[] {
  const least = 2 * reachOf(figure.box);
  return others.flatMap((other): FigureFault[] => {
    if (drawnIn(figure, other) !== drawnIn(figure, shape)) return [];
    const apart = Math.hypot(other.number.x - shape.number.x, other.number.y - shape.number.y);
    return apart < least ? [{ fault: "numbers-close", shape: shape.id, other: other.id }] : [];
  });
}

/** Pictures that leave out a part of their shape; the wide one behind a video may, but for the middle. */
function cutOff({ id, half, ...crops }: FigureShape): FigureFault[] {
  const points = half.flatMap(({ d }) =>
    outlinePoints(d)
      .flat()
      .map(([x, y]) => ({ x, y })),
  );
  const between = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const middle = { x: between(points.map(({ x }) => x)), y: between(points.map(({ y }) => y)) };
  const seen = { lens: points, scene: [middle], head: points };
  return (["lens", "scene", "head"] as const).flatMap((crop): FigureFault[] =>
    seen[crop].every((point) => isInBox(crops[crop], point)) ? [] : [{ fault: "cut-off", shape: id, crop }],
  );
}

function isInBox(box: string, { x, y }: { x: number; y: number }): boolean {
  const [left, top, width, height] = boxOf(box);
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
