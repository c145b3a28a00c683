import { drawnIn, type Figure, type FigureShape } from "./figure.ts";
import { distanceTo, isWithin, outlinePoints, type PointOfLine } from "./outline-points.ts";

/** What of a shape a finger meets in one drawing of the figure: an area on the right half, mirrored, and so many units around it. */
export interface Target {
  shape: FigureShape;
  area: readonly PointOfLine[][];
  grow: number;
  /** outside of which no point lies on it */
  bounds: { left: number; right: number; top: number; bottom: number };
}

/** The targets of one drawing, a side or a window, in the order they are painted. */
export function targetsIn(figure: Figure, drawing: string): Target[] {
  return figure.shapes.flatMap((shape): Target[] => {
    const isOwn = drawnIn(figure, shape) === drawing;
    const seen = isOwn ? shape.half : shape.also?.view === drawing ? shape.also.half : undefined;
    if (!seen) return [];
    const own = isOwn ? shape : undefined;
    // A shape of lines has no area but the one that is written for it.
    const visible = shape.look === "line" ? [] : seen.flatMap(({ d, layer }) => (layer ? [] : outlinePoints(d)));
    const area = own?.hit ? outlinePoints(own.hit) : visible;
    const grow = own?.hit ? 0 : (own?.grow ?? 0);
    const [xs, ys] = [area.flat().map(([x]) => x), area.flat().map(([, y]) => y)];
    const bounds = {
      left: Math.min(...xs) - grow,
      right: Math.max(...xs) + grow,
      top: Math.min(...ys) - grow,
      bottom: Math.max(...ys) + grow,
    };
    return [{ shape, area, grow, bounds }];
  });
}

/** The target that a point lies on, if any: the one that is painted last. */
export function targetAt(targets: readonly Target[], x: number, y: number): Target | undefined {
  return targets.findLast((target) => isOn(target, x, y));
}

/** Does a point lie on this target? */
export function isOn({ area, grow, bounds }: Target, x: number, y: number): boolean {
  const right = Math.abs(x);
  if (right < bounds.left || right > bounds.right || y < bounds.top || y > bounds.bottom) return false;
  return isWithin(area, right, y) || (grow > 0 && distanceTo(area, right, y) <= grow);
}
