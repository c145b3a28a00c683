import { bones } from "./bones.ts";
import type { Point } from "./path.ts";
import type { Move, PoseKey } from "./scene.ts";
import { between, keysAround } from "./value-at.ts";

/** An SVG matrix: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Pose = Map<string, Matrix>;

const still: Matrix = [1, 0, 0, 1, 0, 0];

/** Where every bone stands at a moment in seconds, parents included. */
export function poseAt(moves: readonly Move[], time: number): Pose {
  const pose: Pose = new Map();
  const stand = (name: string): Matrix => {
    const known = pose.get(name);
    if (known) return known;
    const bone = bones[name];
    if (!bone) throw new Error(`No bone is called "${name}".`);
    const own = moves.filter((move) => move.bones.includes(name)).map((move) => turnAbout(bone.joint, move.keys, time));
    const matrix = own.reduce(multiply, bone.parent ? stand(bone.parent) : still);
    pose.set(name, matrix);
    return matrix;
  };
  for (const name of Object.keys(bones)) stand(name);
  return pose;
}

function turnAbout([jx, jy]: Point, keys: readonly PoseKey[], time: number): Matrix {
  const { before, after, way } = keysAround(keys, time);
  const angle = (between(before.turn ?? 0, after.turn ?? 0, way) * Math.PI) / 180;
  const wide = between(before.wide ?? 1, after.wide ?? 1, way);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const dx = jx + between(before.x ?? 0, after.x ?? 0, way);
  const dy = jy + between(before.y ?? 0, after.y ?? 0, way);
  return [cos * wide, sin * wide, -sin, cos, dx - cos * wide * jx + sin * jy, dy - sin * wide * jx - cos * jy];
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
