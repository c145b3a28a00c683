import { between, keysAround } from "./value-at.ts";

/** The picture in pixels, its frames a second, and the point of it that the camera's `x` and `y` are put under. */
export const stage = { width: 960, height: 540, framesPerSecond: 30, focus: { x: 590, y: 214 } };

/** What the camera sees, in map units. */
export type View = { left: number; top: number; width: number; height: number };

/** The view at a moment in seconds, of keys `[seconds, x, y, width]`. Its width changes by an even factor, as a calm zoom does. */
export function viewAt(keys: readonly (readonly [number, number, number, number])[], time: number): View {
  const { before, after, way } = keysAround(keys, time);
  const width = before[3] * (after[3] / before[3]) ** way;
  const unit = width / stage.width;
  return {
    left: between(before[1], after[1], way) - stage.focus.x * unit,
    top: between(before[2], after[2], way) - stage.focus.y * unit,
    width,
    height: stage.height * unit,
  };
}
