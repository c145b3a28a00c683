import type { Scene } from "../scene.ts";

/** The columns hold the swaying trunk, tighten around a hurt joint, and ease under two slow strokes. */
export const lumbarErectors: Scene = {
  region: "lumbar-erectors",
  title: ["Lumbar", "erectors"],
  duration: 16,
  poster: 11.6,
  camera: [{ at: 0, x: 0, y: 206, width: 320 }],
  show: ["body", "arm", "ribs", "thoracic", "sacrum", "hips", "lumbar", "erectors", "sore-joint"],
  glow: [
    {
      part: "erectors",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.6, value: 1 },
        { at: 14.4, value: 1 },
        { at: 15.8, value: 0 },
      ],
    },
  ],
  fade: [
    {
      part: "sore-joint",
      keys: [
        { at: 4.2, value: 0 },
        { at: 5.2, value: 1 },
        { at: 13.6, value: 1 },
        { at: 14.8, value: 0 },
      ],
    },
  ],
  swell: [
    {
      part: "erectors",
      keys: [
        { at: 5.2, value: 0 },
        { at: 7, value: 0.3 },
        { at: 9.8, value: 0.3 },
        { at: 13.6, value: 0 },
      ],
    },
  ],
  moves: [
    {
      bones: ["thorax"],
      keys: [
        { at: 0.9, turn: 0 },
        { at: 2, turn: 3 },
        { at: 3.4, turn: -3 },
        { at: 4.5, turn: 0 },
      ],
    },
  ],
  hands: [1, -1].map((side) => ({
    grip: [side * 14, 248] as [number, number],
    reach: 15,
    length: 28,
    keys: [
      { at: 8.7, x: side * 16, y: 248, turn: 0, press: 0 },
      { at: 9.9, x: side * 14, y: 246, turn: 0, press: 1 },
      { at: 13.4, x: side * 13, y: 186, turn: 0, press: 1 },
      { at: 14.5, x: side * 15, y: 182, turn: 0, press: 0 },
    ],
  })),
  labels: [{ text: "hurt joint", x: 66, y: 196, to: [6.5, 229], side: "right", from: 4.6, until: 8.6 }],
  captions: [
    { from: 0.5, until: 3.6, lines: ["Two columns of muscle hold you upright"] },
    { from: 3.9, until: 8.4, lines: ["When something near them is hurt,", "they tighten to guard it"] },
    {
      from: 8.8,
      until: 14.2,
      lines: ["Easing them alone brings short relief;", "as part of a whole plan it may help"],
    },
  ],
};
