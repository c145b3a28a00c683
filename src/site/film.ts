import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Film, filmOf } from "../domain/video/film.ts";
import type { Video } from "../schemas/video.ts";

/** What the player needs of a video. The content folder is `import.meta.env.CONTENT_FOLDER`, set by astro.config.mjs. */
export function getFilm(video: Video): Film {
  return filmOf(video, (file) => existsSync(fileURLToPath(new URL(file, import.meta.env.CONTENT_FOLDER))));
}
