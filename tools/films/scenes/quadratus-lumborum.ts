import type { Scene } from "../scene.ts";

/** The right side tightens and hitches the pelvis; under slow pressure it lengthens and the pelvis comes level. */
export const quadratusLumborum: Scene = {
  region: "quadratus-lumborum",
  title: ["Quadratus", "lumborum (QL)"],
  duration: 15,
  poster: 3.4,
  camera: [{ at: 0, x: 0, y: 219, width: 300 }],
  show: ["body", "arm", "ribs", "twelfth-rib", "thoracic", "sacrum", "hips", "femur", "lumbar", "ql", "crest-line"],
  glow: [
    {
      part: "ql",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.6, value: 1 },
        { at: 13.4, value: 1 },
        { at: 14.8, value: 0 },
      ],
    },
    {
      part: "twelfth-rib",
      keys: [
        { at: 1, value: 0 },
        { at: 2, value: 0.6 },
        { at: 13.4, value: 0.6 },
        { at: 14.8, value: 0 },
      ],
    },
  ],
  fade: [
    {
      part: "crest-line",
      keys: [
        { at: 5, value: 0 },
        { at: 5.8, value: 1 },
        { at: 13.2, value: 1 },
        { at: 14.4, value: 0 },
      ],
    },
  ],
  swell: [
    {
      part: "ql-right",
      keys: [
        { at: 5.2, value: 0 },
        { at: 7.4, value: 0.14 },
        { at: 10.4, value: 0.14 },
        { at: 12.8, value: 0 },
      ],
    },
  ],
  moves: [
    {
      bones: ["pelvis"],
      keys: [
        { at: 5.2, turn: 0 },
        { at: 7.4, turn: -8 },
        { at: 10.4, turn: -8 },
        { at: 12.8, turn: 0 },
      ],
    },
    {
      bones: ["leg-right", "leg-left"],
      keys: [
        { at: 5.2, turn: 0 },
        { at: 7.4, turn: 8 },
        { at: 10.4, turn: 8 },
        { at: 12.8, turn: 0 },
      ],
    },
  ],
  hands: [
    {
      grip: [32, 200],
      reach: 15,
      length: 26,
      keys: [
        { at: 8.9, x: 36, y: 200, turn: 18, press: 0 },
        { at: 10.3, x: 32, y: 202, turn: 18, press: 1 },
        { at: 12.6, x: 30, y: 213, turn: 18, press: 1 },
        { at: 13.8, x: 34, y: 213, turn: 18, press: 0 },
      ],
    },
  ],
  labels: [
    { text: "lowest rib", x: 62, y: 188, to: [29, 194], side: "right", from: 1.6, until: 5.2 },
    { text: "hip bone", x: 62, y: 242, to: [42, 233], side: "right", from: 2, until: 5.2 },
  ],
  captions: [
    { from: 0.5, until: 5, lines: ["The quadratus lumborum joins", "the hip bone and the lowest rib"] },
    { from: 5.3, until: 8.9, lines: ["Tight on one side, it often", "pulls the pelvis up"] },
    { from: 9.3, until: 13.6, lines: ["Deep tissue massage and Active Release", "may help it ease"] },
  ],
};
