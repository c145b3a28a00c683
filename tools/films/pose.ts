import { bones, paired } from "./bones.ts";
import type { Point } from "./path.ts";
import { type ReadyMove, readMoves, type Stand } from "./read-moves.ts";
import type { Key } from "./scene.ts";
import { between, valueAt } from "./value-at.ts";

/** An SVG matrix: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Side = "right" | "left";

/** Where every bone stands: carried by its parents (`whole`), in itself (`own`), and how far it is turned, in degrees. */
export type Pose = Map<string, { whole: Matrix; own: Matrix; turn: number }>;

const still: Matrix = [1, 0, 0, 1, 0, 0];
const moves = readMoves();

/**
 * Where every bone stands at a moment in seconds, parents included. The left half of the body is the right one in a mirror: it has
 * its own values for the bones of that side, and what stands in the middle turns the other way.
 */
export function poseAt(tracks: Readonly<Record<string, Key[]>>, time: number, side: Side): Pose {
  const stands = standsAt(tracks, time, side);
  const pose: Pose = new Map();
  const put = (name: string): Matrix => {
    const known = pose.get(name);
    if (known) return known.whole;
    const bone = bones[name];
    if (!bone) throw new Error(`No bone is called "${name}".`);
    const stand = stands.get(name) ?? {};
    const own = turnAbout(bone.joint, stand);
    const whole = bone.parent ? multiply(put(bone.parent), own) : own;
    pose.set(name, { whole, own, turn: stand.turn ?? 0 });
    return whole;
  };
  for (const name of Object.keys(bones)) put(name);
  return pose;
}

/** What a track's name means: a ready move or one bone and what of it changes, on one side or both. */
export function readTrackName(
  name: string,
): { move?: ReadyMove; bone?: string; channel?: keyof Stand; side?: Side } | undefined {
  const [, head = "", side, channel] = /^(\S+?)(?: (right|left))?(?: (turn|x|y))?$/.exec(name) ?? [];
  const onSide = side ? { side: side as Side } : {};
  const move = moves[head];
  if (move && !channel) return { move, ...onSide };
  return bones[head] && channel ? { bone: head, channel: channel as keyof Stand, ...onSide } : undefined;
}

function standsAt(tracks: Readonly<Record<string, Key[]>>, time: number, side: Side): Map<string, Stand> {
  const stands = new Map<string, Stand>();
  const add = (name: string, channel: keyof Stand, value: number) => {
    const [bone = "", only] = name.split(" ");
    const isPaired = paired.has(bone);
    if (isPaired && only && only !== side) return;
    const mirrored = !isPaired && side === "left" && channel !== "y" ? -value : value;
    const stand = stands.get(bone) ?? {};
    stands.set(bone, { ...stand, [channel]: (stand[channel] ?? 0) + mirrored });
  };
  for (const [name, keys] of Object.entries(tracks)) {
    const track = readTrackName(name);
    if (track?.bone && track.channel)
      add(track.side ? `${track.bone} ${track.side}` : track.bone, track.channel, valueAt(keys, time));
    if (!track?.move) continue;
    const { move } = track;
    Object.keys(move.stops.at(-1)?.bones ?? {}).forEach((bone, i) => {
      if (track.side && paired.has(bone) && track.side !== side) return;
      const way = valueAt(keys, time - i * move.step);
      for (const channel of ["turn", "x", "y"] as const) add(bone, channel, onTheWay(move, bone, channel, way));
    });
  }
  return stands;
}

function onTheWay({ stops }: ReadyMove, bone: string, channel: keyof Stand, way: number): number {
  // Rounding can take an eased value a hair past its end: then the last two stops hold.
  const found = stops.findIndex(({ at }) => at >= way);
  const next = found === -1 ? stops.length - 1 : Math.max(1, found);
  const [before, after] = [stops[next - 1], stops[next]];
  if (!before || !after) return 0;
  const share = (way - before.at) / (after.at - before.at);
  return between(before.bones[bone]?.[channel] ?? 0, after.bones[bone]?.[channel] ?? 0, share);
}

function turnAbout([jx, jy]: Point, { turn = 0, x = 0, y = 0 }: Stand): Matrix {
  if (turn === 0 && x === 0 && y === 0) return still;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, jx + x - cos * jx + sin * jy, jy + y - sin * jx - cos * jy];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** A point carried along by a matrix. */
export function carry(matrix: Matrix, [x, y]: Point): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}
