import { readFigure } from "../../../tools/films/read-figure.ts";
import type { Scene } from "../../../tools/films/scene.ts";

export const figure = readFigure();

/** The smallest scene that can be filmed, with what a test wants to be different. */
export function buildScene(changes: Partial<Scene> = {}): Scene {
  return {
    region: "low-back-fascia",
    title: ["Fascia"],
    duration: 12,
    poster: 2,
    camera: [{ at: 0, x: 0, y: 200, width: 300 }],
    show: ["body", "fascia"],
    glow: [],
    captions: [{ from: 1, until: 4, lines: ["It covers the low back"] }],
    ...changes,
  };
}
