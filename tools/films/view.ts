import type { CameraKey } from "./scene.ts";
import { between, keysAround } from "./value-at.ts";

/** The picture in pixels, its frames a second, and the point of it that the camera's `x` and `y` are put under. */
export const stage = { width: 960, height: 540, framesPerSecond: 30, focus: { x: 590, y: 214 } };

/** What the camera sees, in map units. */
export type View = { left: number; top: number; width: number; height: number };

/** The view at a moment in seconds. Its width changes by an even factor, as a calm zoom does. */
export function viewAt(keys: readonly CameraKey[], time: number): View {
  const { before, after, way } = keysAround(keys, time);
  const width = before.width * (after.width / before.width) ** way;
  const unit = width / stage.width;
  return {
    left: between(before.x, after.x, way) - stage.focus.x * unit,
    top: between(before.y, after.y, way) - stage.focus.y * unit,
    width,
    height: stage.height * unit,
  };
}
