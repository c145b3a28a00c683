import { lumbarBones } from "../bones.ts";
import type { Scene } from "../scene.ts";

/** From the front where they are; from the side what sitting does, how the pelvis tips, and how it comes back. */
export const psoasIliacus: Scene = {
  region: "psoas-iliacus",
  title: ["Psoas", "and iliacus"],
  duration: 20,
  poster: 3.6,
  camera: [
    { at: 0, x: 0, y: 238, width: 330 },
    { at: 5.3, x: 0, y: 238, width: 330 },
    { at: 7.1, x: 342, y: 246, width: 380 },
    { at: 18, x: 342, y: 246, width: 380 },
    { at: 19.9, x: 0, y: 238, width: 330 },
  ],
  show: [
    "body",
    "arm",
    "sacrum",
    "twelfth-rib",
    "lumbar",
    "hips",
    "femur",
    "iliacus",
    "psoas",
    "side-body",
    "side-thigh",
    "side-shank",
    "seat",
    "side-ribs",
    "side-sternum",
    "side-thoracic",
    "side-lumbar",
    "side-sacrum",
    "side-hip",
    "side-femur",
    "side-iliacus",
    "side-psoas",
    "side-femur-edge",
  ],
  glow: [
    {
      part: "psoas",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.6, value: 1 },
        { at: 18.2, value: 1 },
        { at: 19.9, value: 0 },
      ],
    },
    {
      part: "iliacus",
      keys: [
        { at: 0.9, value: 0 },
        { at: 2.2, value: 1 },
        { at: 18.2, value: 1 },
        { at: 19.9, value: 0 },
      ],
    },
    { part: "side-psoas", keys: [{ at: 0, value: 1 }] },
    { part: "side-iliacus", keys: [{ at: 0, value: 1 }] },
  ],
  fade: [
    {
      part: "seat",
      keys: [
        { at: 7.2, value: 0 },
        { at: 8.4, value: 1 },
        { at: 10.1, value: 1 },
        { at: 11.2, value: 0 },
      ],
    },
  ],
  moves: [
    { bones: ["side"], keys: [{ at: 0, x: 330 }] },
    {
      bones: ["side-thigh"],
      keys: [
        { at: 6.9, turn: 0 },
        { at: 8.7, turn: -90 },
        { at: 10.2, turn: -90 },
        { at: 12.2, turn: 0 },
      ],
    },
    {
      bones: ["side-shank"],
      keys: [
        { at: 6.9, turn: 0 },
        { at: 8.7, turn: 88 },
        { at: 10.2, turn: 88 },
        { at: 12.2, turn: 0 },
      ],
    },
    {
      bones: ["side-pelvis"],
      keys: [
        { at: 11, turn: 0, x: 0 },
        { at: 13.2, turn: 15, x: -5 },
        { at: 15.8, turn: 15, x: -5 },
        { at: 18, turn: 0, x: 0 },
      ],
    },
    {
      bones: lumbarBones,
      keys: [
        { at: 11, turn: 0 },
        { at: 13.2, turn: -3.6 },
        { at: 15.8, turn: -3.6 },
        { at: 18, turn: 0 },
      ],
    },
  ],
  hands: [
    {
      grip: [345, 226],
      reach: 16,
      length: 26,
      keys: [
        { at: 14.6, x: 372, y: 222, turn: 8, press: 0 },
        { at: 15.8, x: 347, y: 226, turn: 8, press: 1 },
        { at: 17.4, x: 344, y: 236, turn: 8, press: 1 },
        { at: 18.4, x: 364, y: 232, turn: 8, press: 0 },
      ],
    },
  ],
  labels: [
    { text: "psoas", x: 64, y: 203, to: [17, 209], side: "right", from: 1.4, until: 5.2 },
    { text: "iliacus", x: 64, y: 229, to: [42, 238], side: "right", from: 2, until: 5.2 },
  ],
  captions: [
    { from: 0.4, until: 5.4, lines: ["Psoas and iliacus run from the spine", "and inner hip bone to the thigh"] },
    { from: 7.1, until: 9.9, lines: ["Hours of sitting can leave them short"] },
    {
      from: 10.1,
      until: 15.4,
      lines: ["Short and tight, they tip the pelvis", "forward and compress the lumbar spine"],
    },
    { from: 15.7, until: 18.4, lines: ["Active Release may help them let go"] },
  ],
};
