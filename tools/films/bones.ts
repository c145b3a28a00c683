import type { Point } from "./path.ts";

/** A bone turns about its joint, in map units, and follows its parent. */
export type Bone = { joint: Point; parent?: string };

/** A spine from the side, from the pelvis up: each vertebra stands on the one below. */
function stack(prefix: string, joints: readonly Point[]): Record<string, Bone> {
  const names = ["l5", "l4", "l3", "l2", "l1", ...Array.from({ length: 12 }, (_, i) => `t${12 - i}`)];
  return Object.fromEntries(
    joints.map((joint, i): [string, Bone] => [
      `${prefix}${names[i]}`,
      { joint, parent: i === 0 ? "side-pelvis" : `${prefix}${names[i - 1]}` },
    ]),
  );
}

/** The bones that stand on both sides of the body; `arm` means both, `arm right` one. */
export const paired: ReadonlySet<string> = new Set([
  "shoulder",
  "scapula",
  "arm",
  "forearm",
  "leg",
  "turn-out",
  "above-arm",
]);

/** Every bone that a scene can move: from behind, from above, from the side. */
export const bones: Readonly<Record<string, Bone>> = {
  body: { joint: [0, 0] },
  thorax: { joint: [0, 238], parent: "body" },
  pelvis: { joint: [0, 245], parent: "body" },
  shoulder: { joint: [0, 118], parent: "thorax" },
  scapula: { joint: [44, 118], parent: "shoulder" },
  arm: { joint: [66, 113], parent: "shoulder" },
  forearm: { joint: [90, 217], parent: "arm" },
  leg: { joint: [33, 270], parent: "pelvis" },
  /** no bone that is seen: how far the thigh turns outward, which changes the drawing of what it carries */
  "turn-out": { joint: [33, 270], parent: "pelvis" },
  "above-arm": { joint: [66, 0] },
  side: { joint: [0, 0] },
  "side-pelvis": { joint: [0, 270], parent: "side" },
  ...stack("", [
    [-19.2, 245.4],
    [-15.2, 234.2],
    [-12.6, 222.8],
    [-12.2, 211],
    [-13.8, 199.4],
    [-17, 188.4],
    [-21, 178.8],
    [-25, 169.8],
  ]),
  "side-thigh": { joint: [0, 270], parent: "side" },
  "side-shank": { joint: [6, 412], parent: "side-thigh" },
  /** never moves: what stands on the ground when the heel rises */
  ground: { joint: [0, 593] },
  "side-foot": { joint: [3, 557], parent: "side-shank" },
  ...stack("posture-", [
    [-17.5, 244],
    [-15.5, 232.5],
    [-13.2, 220.5],
    [-13.2, 208.5],
    [-15.5, 196.8],
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
  ]),
  "posture-sternum": { joint: [25, 125], parent: "posture-t6" },
  "posture-neck": { joint: [-19.5, 95], parent: "posture-t1" },
  "posture-head": { joint: [-9.5, 58], parent: "posture-neck" },
};
