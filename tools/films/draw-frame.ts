import { bendShape } from "./bend.ts";
import { drawHand } from "./draw-hand.ts";
import { drawSign } from "./draw-sign.ts";
import { drawLabels, drawMark, drawWords } from "./draw-words.ts";
import { followHands, type Touch, touchAt } from "./hands.ts";
import { mapPath, type Path, type Point, round, writePath } from "./path.ts";
import { type Pose, poseAt, type Side } from "./pose.ts";
import type { Figure, Part } from "./read-parts.ts";
import type { Key, Scene, Shot } from "./scene.ts";
import { followBones } from "./skin.ts";
import { easeLikeABody, valueAt } from "./value-at.ts";
import { stage, viewAt } from "./view.ts";
import type { Words } from "./words.ts";

const laneEvery = 60;
/** Seconds in which one shot gives way to the next. */
const cut = 0.36;

/**
 * One picture of a film as SVG: a pure function of figure, scene, words and moment.
 * @param time in seconds
 * @param bare true leaves out title, names and captions, as the poster does
 */
export function drawFrame(figure: Figure, scene: Scene, words: Words, time: number, bare = false): string {
  const shots = scene.shots.map((shot, i) => {
    const until = scene.shots[i + 1]?.from;
    const comes = i === 0 ? 1 : easeLikeABody((time - shot.from) / cut);
    const goes = until === undefined ? 1 : easeLikeABody((until + cut / 2 - time) / cut);
    const opacity = Math.min(comes, goes);
    return opacity <= 0.001 ? "" : drawShot(figure, shot, words, time, opacity, bare);
  });
  return [
    `<svg class="stage" viewBox="0 0 ${stage.width} ${stage.height}">`,
    drawLanes(),
    ...shots,
    bare ? "" : drawWords(words, time),
    drawMark(),
    "</svg>",
  ].join("");
}

function drawShot(figure: Figure, shot: Shot, words: Words, time: number, opacity: number, bare: boolean): string {
  const view = viewAt(shot.camera, time);
  const poses = { right: poseAt(shot.moves, time, "right"), left: poseAt(shot.moves, time, "left") };
  const touches = shot.hands.map((hand) => touchAt(hand, time));
  const parts = figure.views[shot.view]
    .filter((part) => isShown(part, shot))
    .flatMap((part) =>
      (part.mirror ? (["right", "left"] as const) : (["right"] as const)).map((side) =>
        drawPart(part, side, shot, time, poses[side], touches),
      ),
    );
  const box = [view.left, view.top, view.width, view.height].map(round).join(" ");
  const signs = shot.signs.map((sign) => drawSign(figure, sign, time, poses.right));
  const hands = touches.map((touch) => drawHand(figure, touch));
  const labels = bare ? "" : drawLabels(shot, words, time, view);
  return `<g opacity="${round(opacity)}"><svg viewBox="${box}">${[...parts, ...signs, ...hands].join("")}</svg>${labels}</g>`;
}

/** What a scene says of a part, with `right` or `left` behind its name where it means one side. */
export function trackOf<T>(tracks: Readonly<Record<string, T>>, part: Part, side: Side): T | undefined {
  return tracks[`${part.name} ${side}`] ?? tracks[part.name];
}

function isShown(part: Part, { show, hide, glow, fade }: Shot): boolean {
  if (hide.includes(part.name)) return false;
  const named = [...show, ...Object.keys(glow), ...Object.keys(fade)].map((name) => name.split(" ")[0]);
  return !part.optional || named.includes(part.name);
}

function drawPart(part: Part, side: Side, shot: Shot, time: number, pose: Pose, touches: readonly Touch[]): string {
  const opacity = trackValue(trackOf(shot.fade, part, side), time, 1);
  if (opacity <= 0.001) return "";
  const swell = 1 + trackValue(trackOf(shot.swell, part, side), time, 0);
  const middle = swell === 1 ? 0 : middleOf(part);
  const turnOver = (point: Point): Point => (side === "left" ? [-point[0], point[1]] : point);
  const glows = glowsAt(part, side, shot, time);
  const paths = part.shapes.map((shape, index) => {
    const follow = (point: Point): Point => {
      const swollen: Point = [middle + (point[0] - middle) * swell, point[1]];
      const carried = turnOver(followBones(swollen, shape.skin, pose));
      return part.soft ? followHands(carried, touches) : carried;
    };
    const glow = glows[index] ?? 0;
    const lit = glow > 0.001 ? ` style="--glow:${round(glow * 100)}%"` : "";
    return `<path class="${shape.look}"${lit} d="${writePath(mapPath(bendShape(part, index, shape, pose), follow))}"/>`;
  });
  return opacity < 1 ? `<g opacity="${round(opacity)}">${paths.join("")}</g>` : paths.join("");
}

/** How far each path of a part is lit, 0 to 1. */
function glowsAt(part: Part, side: Side, { glow }: Shot, time: number): number[] {
  const track = trackOf(glow, part, side);
  if (!track) return [];
  if (Array.isArray(track)) return part.shapes.map(() => valueAt(track, time));
  const names = [...new Set(part.shapes.map(({ name }) => name))].filter((name) => name.startsWith(track.only));
  return part.shapes.map(({ name }) =>
    names.includes(name) ? valueAt(track.keys, time - names.indexOf(name) * track.step) : 0,
  );
}

function trackValue(keys: Key[] | undefined, time: number, otherwise: number): number {
  return keys ? valueAt(keys, time) : otherwise;
}

function middleOf({ shapes }: Part): number {
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
