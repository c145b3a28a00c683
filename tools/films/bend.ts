import { type Path, type Point, parsePath } from "./path.ts";
import { carry, type Pose } from "./pose.ts";
import type { Part, Shape } from "./read-parts.ts";
import { drawKnots } from "./spline.ts";
import { between } from "./value-at.ts";

/** The path of a shape as its part is bent: between its two poses, with the knots that ride on a bone where that bone is. */
export function bendShape(part: Part, index: number, shape: Shape, pose: Pose): Path {
  const { by, at, ride } = part;
  if (!shape.poses || !by) return shape.path;
  const way = (pose.get(by)?.turn ?? 0) / at;
  const [rest, turned] = shape.poses.map((text) => text.split(" "));
  const riders = ride?.path === index ? ride.knots : {};
  const words = (rest ?? []).map((word, i) => {
    const other = turned?.[i] ?? word;
    if (!word.includes(",")) return word;
    const rider = riders[i];
    const [from, to] = rider ? [rider[0], rider[1] ?? rider[0]] : [readPoint(word), readPoint(other)];
    if (!from || !to) return word;
    const mixed: Point = [between(from[0], to[0], way), between(from[1], to[1], way)];
    const bone = rider && ride ? pose.get(ride.bone) : undefined;
    const [x, y] = bone ? carry(bone.own, mixed) : mixed;
    return `${x.toFixed(3)},${y.toFixed(3)}${word.replace(/^[^!@]*/, "")}`;
  });
  return parsePath(drawKnots(words.join(" ")));
}

function readPoint(word: string): Point {
  const [x = 0, y = 0] = word
    .replace(/[!@].*/, "")
    .split(",")
    .map(Number);
  return [x, y];
}
