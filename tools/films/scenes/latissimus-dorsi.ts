import type { Scene } from "../scene.ts";

/** The arm is raised and pulled down; from above the arm turns inward; under a hand the muscle lengthens. */
export const latissimusDorsi: Scene = {
  region: "latissimus-dorsi",
  title: ["Latissimus", "dorsi"],
  duration: 19,
  poster: 3.4,
  camera: [{ at: 0, x: 49, y: 172, width: 430 }],
  show: [
    "body",
    "arm",
    "ribs",
    "thoracic",
    "lumbar",
    "sacrum",
    "hips",
    "scapula",
    "humerus",
    "lats",
    "fascia",
    "lens",
    "lens-arm",
    "lens-lat",
  ],
  glow: [
    {
      part: "lats",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.7, value: 1 },
        { at: 17.4, value: 1 },
        { at: 18.8, value: 0 },
      ],
    },
    { part: "lens-lat", keys: [{ at: 0, value: 1 }] },
  ],
  fade: [
    {
      part: "lens",
      keys: [
        { at: 8.6, value: 0 },
        { at: 9.6, value: 1 },
        { at: 13.4, value: 1 },
        { at: 14.3, value: 0 },
      ],
    },
    {
      part: "lens-arm",
      keys: [
        { at: 8.6, value: 0 },
        { at: 9.6, value: 1 },
        { at: 13.4, value: 1 },
        { at: 14.3, value: 0 },
      ],
    },
    {
      part: "lens-lat",
      keys: [
        { at: 8.6, value: 0 },
        { at: 9.6, value: 1 },
        { at: 13.4, value: 1 },
        { at: 14.3, value: 0 },
      ],
    },
  ],
  moves: [
    {
      bones: ["arm-right"],
      keys: [
        { at: 4.3, turn: 0 },
        { at: 6.2, turn: -72 },
        { at: 6.6, turn: -72 },
        { at: 8.4, turn: 0 },
        { at: 14.6, turn: 0 },
        { at: 16.6, turn: -60 },
        { at: 18.6, turn: 0 },
      ],
    },
    {
      bones: ["scapula-right"],
      keys: [
        { at: 4.3, turn: 0 },
        { at: 6.2, turn: -20 },
        { at: 6.6, turn: -20 },
        { at: 8.4, turn: 0 },
        { at: 14.6, turn: 0 },
        { at: 16.6, turn: -16 },
        { at: 18.6, turn: 0 },
      ],
    },
    { bones: ["above"], keys: [{ at: 0, x: 2, y: 22 }] },
    {
      bones: ["above-arm"],
      keys: [
        { at: 9.9, turn: 0 },
        { at: 11.6, turn: -52 },
        { at: 12.2, turn: -52 },
        { at: 13.6, turn: 0 },
      ],
    },
  ],
  hands: [
    {
      grip: [46, 158],
      reach: 17,
      keys: [
        { at: 13.9, x: 52, y: 158, turn: 10, press: 0 },
        { at: 14.9, x: 46, y: 158, turn: 10, press: 1 },
        { at: 16.8, x: 43, y: 174, turn: 10, press: 1 },
        { at: 17.8, x: 48, y: 176, turn: 10, press: 0 },
      ],
    },
  ],
  labels: [{ text: "from above", x: 122, y: 224, side: "right", from: 9.2, until: 13.9 }],
  captions: [
    { from: 0.5, until: 4.2, lines: ["The lats run from the low back", "to the upper arm"] },
    { from: 4.5, until: 8.4, lines: ["They are strong in pull-ups,", "rowing and swimming"] },
    { from: 8.7, until: 13.9, lines: ["They turn the arm inward; too much", "can stress the front of the shoulder"] },
    { from: 14.1, until: 18.4, lines: ["Active Release and myofascial", "release may help them let go"] },
  ],
};
