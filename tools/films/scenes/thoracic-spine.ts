import { thoracicBones } from "../bones.ts";
import type { Key, Scene } from "../scene.ts";

/** The vertebrae light up from the neck down, a fifth of a second apart; all rest again at the end. */
function lightUp(number: number): Key[] {
  const start = 0.4 + (number - 1) * 0.2;
  return [
    { at: start, value: 0 },
    { at: start + 0.7, value: 1 },
    { at: 15.2, value: 1 },
    { at: 16.8, value: 0 },
  ];
}

/** From behind its 12 vertebrae and ribs; from the side how it rounds with posture and comes up again. No hands. */
export const thoracicSpine: Scene = {
  region: "thoracic-spine",
  title: ["Thoracic", "spine"],
  duration: 17,
  poster: 4.6,
  camera: [
    { at: 0, x: 0, y: 132, width: 340 },
    { at: 6.4, x: 0, y: 132, width: 340 },
    { at: 8.3, x: 358, y: 122, width: 390 },
    { at: 14.8, x: 358, y: 122, width: 390 },
    { at: 16.8, x: 0, y: 132, width: 340 },
  ],
  show: [
    "body",
    "arm",
    "ribs",
    "thoracic",
    "lumbar",
    "sacrum",
    "hips",
    "side-body",
    "side-thigh",
    "side-shoulder-blade",
    "side-ribs",
    "side-sternum",
    "side-cervical",
    "side-lumbar",
    "side-sacrum",
    "side-hip",
    "side-thoracic",
  ],
  glow: [
    ...Array.from({ length: 12 }, (_, i) => ({ part: `thoracic-${i + 1}`, keys: lightUp(i + 1) })),
    {
      part: "ribs",
      keys: [
        { at: 3.8, value: 0 },
        { at: 5, value: 0.75 },
        { at: 15.2, value: 0.75 },
        { at: 16.8, value: 0 },
      ],
    },
    { part: "side-thoracic", keys: [{ at: 0, value: 1 }] },
    { part: "side-ribs", keys: [{ at: 0, value: 0.4 }] },
  ],
  moves: [
    { bones: ["side"], keys: [{ at: 0, x: 345 }] },
    {
      bones: thoracicBones,
      keys: [
        { at: 8.6, turn: 0 },
        { at: 10.6, turn: 2.5 },
        { at: 11.9, turn: 2.5 },
        { at: 14.2, turn: 0 },
      ],
    },
    {
      bones: ["neck"],
      keys: [
        { at: 8.6, turn: 0 },
        { at: 10.6, turn: -6 },
        { at: 11.9, turn: -6 },
        { at: 14.2, turn: 0 },
      ],
    },
    {
      bones: ["head"],
      keys: [
        { at: 8.6, turn: 0 },
        { at: 10.6, turn: -16 },
        { at: 11.9, turn: -16 },
        { at: 14.2, turn: 0 },
      ],
    },
  ],
  captions: [
    { from: 0.4, until: 3.5, lines: ["The thoracic spine has 12 vertebrae"] },
    { from: 3.8, until: 6.5, lines: ["All 12 pairs of ribs attach to it"] },
    { from: 8.2, until: 11.8, lines: ["It rounds with poor posture,", "which often limits it"] },
    { from: 12.1, until: 14.8, lines: ["How well it moves matters"] },
  ],
};
