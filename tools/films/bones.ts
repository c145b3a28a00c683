import type { Point } from "./path.ts";

/** A bone turns about its joint, in map units, and follows its parent. */
export type Bone = { joint: Point; parent?: string };

const lumbarJoints: Point[] = [
  [-17.5, 244],
  [-15.5, 232.5],
  [-13.2, 220.5],
  [-13.2, 208.5],
  [-15.5, 196.8],
];
const thoracicJoints: Point[] = [
  [-18.7, 185.8],
  [-22.2, 176.8],
  [-25.4, 169.3],
  [-28.3, 161.9],
  [-30.6, 154.3],
  [-32.1, 146.5],
  [-32.8, 138.7],
  [-32.6, 130.9],
  [-31.6, 123.2],
  [-29.6, 115.6],
  [-26.8, 108.2],
  [-23.3, 101.2],
];

/** The bones of the spine seen from the side, from the pelvis up: l5 to l1, then t12 to t1. Each stands on the one below. */
export const lumbarBones = ["l5", "l4", "l3", "l2", "l1"];
export const thoracicBones = ["t12", "t11", "t10", "t9", "t8", "t7", "t6", "t5", "t4", "t3", "t2", "t1"];

function stackedSpine(): Record<string, Bone> {
  const joints = [...lumbarJoints, ...thoracicJoints];
  const names = [...lumbarBones, ...thoracicBones];
  return Object.fromEntries(
    names.map((name, i): [string, Bone] => [
      name,
      { joint: joints[i] ?? [0, 0], parent: names[i - 1] ?? "side-pelvis" },
    ]),
  );
}

/** Every bone that a scene can move. Seen from behind first; those from the side hang on `side`, those from above on `above`. */
export const bones: Record<string, Bone> = {
  pelvis: { joint: [0, 245] },
  "leg-right": { joint: [32, 271], parent: "pelvis" },
  "leg-left": { joint: [-32, 271], parent: "pelvis" },
  "femur-right": { joint: [32, 271], parent: "leg-right" },
  "femur-left": { joint: [-32, 271], parent: "leg-left" },
  thorax: { joint: [0, 238] },
  "scapula-right": { joint: [44, 118], parent: "thorax" },
  "scapula-left": { joint: [-44, 118], parent: "thorax" },
  "arm-right": { joint: [67, 113], parent: "thorax" },
  "arm-left": { joint: [-67, 113], parent: "thorax" },
  above: { joint: [158, 140] },
  "above-arm": { joint: [191, 142], parent: "above" },
  side: { joint: [0, 0] },
  "side-pelvis": { joint: [0, 270], parent: "side" },
  ...stackedSpine(),
  sternum: { joint: [25, 125], parent: "t6" },
  neck: { joint: [-19.5, 95], parent: "t1" },
  head: { joint: [-9.5, 58], parent: "neck" },
  "side-thigh": { joint: [0, 270], parent: "side" },
  "side-shank": { joint: [6, 412], parent: "side-thigh" },
};
