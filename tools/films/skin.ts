import type { Point } from "./path.ts";
import { carry, type Pose } from "./pose.ts";
import { between } from "./value-at.ts";

/** Which bones carry a shape: along `axis`, each point follows the two stops it lies between, the nearer one more. */
export type Skin = { axis: "x" | "y"; stops: { bone: string; at: number }[] };

/**
 * Reads `pelvis` (the whole shape follows one bone) or `y thorax 185, pelvis 245` (stops along an axis, in rising order).
 * @throws when a stop has no number or the stops are out of order
 */
export function parseSkin(text: string): Skin {
  const [, axis, list] = /^(x|y) (.+)$/.exec(text.trim()) ?? [];
  if (!axis || !list) return { axis: "y", stops: [{ bone: text.trim(), at: 0 }] };
  const stops = list.split(",").map((stop) => {
    const [bone = "", at = ""] = stop.trim().split(" ");
    return { bone, at: Number.parseFloat(at) };
  });
  const rising = stops.every(({ at }, i) => at >= (stops[i - 1]?.at ?? Number.NEGATIVE_INFINITY));
  if (!rising) throw new Error(`The stops of "${text}" are not numbers in rising order.`);
  return { axis: axis as Skin["axis"], stops };
}

/** Where a point of a shape goes when its bones have moved. */
export function followBones(point: Point, skin: Skin, pose: Pose): Point {
  const place = skin.axis === "x" ? point[0] : point[1];
  const next = skin.stops.findIndex((stop) => stop.at > place);
  const after = skin.stops[next === -1 ? skin.stops.length - 1 : next];
  const before = skin.stops[next === -1 ? skin.stops.length - 1 : Math.max(0, next - 1)];
  if (!before || !after) return point;
  const span = after.at - before.at;
  const way = span > 0 ? (place - before.at) / span : 0;
  const [p, q] = [carryBy(before.bone, point, pose), carryBy(after.bone, point, pose)];
  return [between(p[0], q[0], way), between(p[1], q[1], way)];
}

function carryBy(bone: string, point: Point, pose: Pose): Point {
  if (bone === "") return point;
  const stand = pose.get(bone);
  if (!stand) throw new Error(`A part follows a bone "${bone}" that does not exist.`);
  return carry(stand.whole, point);
}
