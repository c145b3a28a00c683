import type { Scene } from "../scene.ts";

/** The glutes clear the view on the piriformis; it turns the thigh outward; a hand follows it from the sacrum to the hip. */
export const glutesHipRotators: Scene = {
  region: "glutes-hip-rotators",
  title: ["Glutes and", "hip rotators"],
  duration: 17,
  poster: 3.6,
  camera: [{ at: 0, x: 0, y: 272, width: 296 }],
  show: ["body", "arm", "femur", "hips", "sacrum", "lumbar", "rotators", "piriformis", "glutes", "turn-of-thigh"],
  glow: [
    {
      part: "glutes",
      keys: [
        { at: 0.3, value: 0 },
        { at: 1.6, value: 1 },
        { at: 15.4, value: 1 },
        { at: 16.8, value: 0 },
      ],
    },
    {
      part: "piriformis",
      keys: [
        { at: 4.6, value: 0 },
        { at: 6, value: 1 },
        { at: 13.8, value: 1 },
        { at: 15.4, value: 0 },
      ],
    },
  ],
  fade: [
    {
      part: "glutes",
      keys: [
        { at: 4.6, value: 1 },
        { at: 6.2, value: 0.06 },
        { at: 13.6, value: 0.06 },
        { at: 15.4, value: 1 },
      ],
    },
    {
      part: "turn-of-thigh",
      keys: [
        { at: 6.6, value: 0 },
        { at: 7.4, value: 1 },
        { at: 9, value: 1 },
        { at: 9.8, value: 0 },
      ],
    },
  ],
  moves: [
    {
      bones: ["femur-right"],
      keys: [
        { at: 6.8, wide: 1 },
        { at: 8.2, wide: 0.72 },
        { at: 8.6, wide: 0.72 },
        { at: 10, wide: 1 },
      ],
    },
  ],
  hands: [
    {
      grip: [18, 262],
      reach: 15,
      length: 24,
      keys: [
        { at: 9.8, x: 15, y: 258, turn: 0, press: 0 },
        { at: 11, x: 18, y: 262, turn: 0, press: 1 },
        { at: 13.4, x: 41, y: 267, turn: 8, press: 1 },
        { at: 14.4, x: 46, y: 266, turn: 8, press: 0 },
      ],
    },
  ],
  labels: [{ text: "piriformis", x: 57, y: 240, to: [36, 262], side: "right", from: 5.6, until: 9.6 }],
  captions: [
    { from: 0.5, until: 4.5, lines: ["The glutes join the sacrum", "and hip bone to the thigh"] },
    { from: 4.8, until: 9.8, lines: ["Under them lies the piriformis, one of", "the muscles that turn the thigh"] },
    { from: 10.1, until: 15.2, lines: ["Tight spots and lost motion are common", "here, even without back pain"] },
  ],
};
