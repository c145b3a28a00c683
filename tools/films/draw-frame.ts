import { drawHand } from "./draw-hand.ts";
import { drawWords } from "./draw-words.ts";
import { followHands, type Touch, touchAt } from "./hands.ts";
import { mapPath, type Path, type Point, round, writePath } from "./path.ts";
import { type Pose, poseAt } from "./pose.ts";
import type { Part, Shape } from "./read-figure.ts";
import type { Scene, Track } from "./scene.ts";
import { followBones } from "./skin.ts";
import { valueAt } from "./value-at.ts";
import { stage, viewAt } from "./view.ts";

const laneEvery = 60;

/**
 * One picture of a film as SVG: a pure function of figure, scene and moment.
 * @param time in seconds
 * @param bare true leaves out title, names and captions, as the poster does
 */
export function drawFrame(figure: readonly Part[], scene: Scene, time: number, bare = false): string {
  const view = viewAt(scene.camera, time);
  const pose = poseAt(scene.moves ?? [], time);
  const touches = (scene.hands ?? []).map((hand) => touchAt(hand, time));
  const parts = figure
    .filter((part) => scene.show.some((name) => isCalled(part, name)))
    .map((part) => drawPart(part, scene, time, pose, touches));
  const box = [view.left, view.top, view.width, view.height].map(round).join(" ");
  return [
    `<svg class="stage" viewBox="0 0 ${stage.width} ${stage.height}">`,
    drawLanes(),
    `<svg viewBox="${box}">${parts.join("")}${touches.map(drawHand).join("")}</svg>`,
    drawWords(scene, time, view, bare),
    "</svg>",
  ].join("");
}

/** Does a scene's name mean this part? `ql` means both sides, `ql-right` the right one. */
export function isCalled(part: Part, name: string): boolean {
  return part.id === name || part.name === name;
}

function drawPart(part: Part, scene: Scene, time: number, pose: Pose, touches: Touch[]): string {
  const opacity = partValue(scene.fade, part, time, 1);
  if (opacity <= 0.001) return "";
  const glow = partValue(scene.glow, part, time, 0);
  const swell = 1 + partValue(scene.swell, part, time, 0);
  const middle = middleOf(part.shapes);
  const follow = (shape: Shape) => (point: Point) => {
    const swollen: Point = [middle + (point[0] - middle) * swell, point[1]];
    const carried = followBones(swollen, shape.skin, pose);
    return part.soft ? followHands(carried, touches) : carried;
  };
  const paths = part.shapes.map(
    (shape) => `<path class="${shape.look}" d="${writePath(mapPath(shape.path, follow(shape)))}"/>`,
  );
  return `<g style="--glow:${round(glow * 100)}%" opacity="${round(opacity)}">${paths.join("")}</g>`;
}

function partValue(tracks: readonly Track[] | undefined, part: Part, time: number, otherwise: number): number {
  const track = tracks?.find(({ part: name }) => isCalled(part, name));
  return track ? valueAt(track.keys, time) : otherwise;
}

function middleOf(shapes: readonly Shape[]): number {
  const xs = shapes.flatMap(({ path }: { path: Path }) => path.flatMap(({ points }) => points.map(([x]) => x)));
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

function drawLanes(): string {
  const lines = Array.from(
    { length: stage.height / laneEvery },
    (_, i) => `M0 ${(i + 0.5) * laneEvery}H${stage.width}`,
  );
  return `<rect class="track" width="${stage.width}" height="${stage.height}"/><path class="lane" d="${lines.join("")}"/>`;
}
