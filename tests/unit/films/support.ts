import type { Film } from "../../../tools/films/film.ts";
import { readFigure } from "../../../tools/films/read-parts.ts";
import { type Scene, type Shot, sceneSchema } from "../../../tools/films/scene.ts";
import type { Words } from "../../../tools/films/words.ts";

export const figure = readFigure();

/** The smallest film that can be made, with what a test wants to be different in its only shot, the scene or the words. */
export function buildFilm(shot: Partial<Shot> = {}, scene: Partial<Scene> = {}, words: Partial<Words> = {}): Film {
  const camera = [[0, 0, 200, 300]];
  return {
    scene: sceneSchema.parse({
      region: "low-back-fascia",
      duration: 12,
      poster: 2,
      shots: [{ view: "back", camera, show: ["back-fascia"], ...shot }],
      ...scene,
    }),
    words: {
      title: ["Fascia"],
      labels: {},
      captions: [
        { from: 0, until: 6, lines: ["It covers the low back"] },
        { from: 6, until: 12, lines: ["It may loosen"] },
      ],
      ...words,
    },
  };
}
