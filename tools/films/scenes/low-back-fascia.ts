import type { Scene } from "../scene.ts";

/** Two hands take hold of the diamond and draw it out, slowly, as far as it goes along. */
export const lowBackFascia: Scene = {
  region: "low-back-fascia",
  title: ["Low-back", "fascia"],
  duration: 14,
  poster: 9.6,
  camera: [{ at: 0, x: 0, y: 222, width: 330 }],
  show: ["body", "arm", "scapula", "lats", "erectors", "glutes", "fascia"],
  glow: [
    {
      part: "fascia",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.7, value: 1 },
        { at: 12.4, value: 1 },
        { at: 13.8, value: 0 },
      ],
    },
  ],
  hands: [
    {
      grip: [0, 206],
      reach: 24,
      length: 30,
      keys: [
        { at: 4.3, x: 0, y: 206, turn: 90, press: 0 },
        { at: 5.8, x: 0, y: 206, turn: 90, press: 0.9 },
        { at: 9, x: 0, y: 193, turn: 90, press: 1 },
        { at: 11, x: 0, y: 192, turn: 90, press: 1 },
        { at: 13, x: 0, y: 196, turn: 90, press: 0 },
      ],
    },
    {
      grip: [0, 244],
      reach: 24,
      length: 30,
      keys: [
        { at: 4.3, x: 0, y: 244, turn: 90, press: 0 },
        { at: 5.8, x: 0, y: 244, turn: 90, press: 0.9 },
        { at: 9, x: 0, y: 257, turn: 90, press: 1 },
        { at: 11, x: 0, y: 258, turn: 90, press: 1 },
        { at: 13, x: 0, y: 254, turn: 90, press: 0 },
      ],
    },
  ],
  captions: [
    { from: 0.5, until: 4.3, lines: ["A diamond of connective tissue", "covers the low back"] },
    { from: 4.6, until: 8.6, lines: ["Gentle myofascial release:", "a slow, sustained stretch"] },
    { from: 8.9, until: 13.2, lines: ["It may help the tissue glide", "and the low back loosen"] },
  ],
};
