import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Film, filmOf } from "../domain/video/film.ts";
import { filmFacts, isPortrait } from "../domain/video/film-facts.ts";
import { webmCodec } from "../domain/video/webm-codec.ts";
import type { Video } from "../schemas/video.ts";

/** What the player needs of a video. The content folder is `import.meta.env.CONTENT_FOLDER`, set by astro.config.mjs. */
export function getFilm(video: Video): Film {
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.env.CONTENT_FOLDER));
  return filmOf(
    video,
    (file) => existsSync(path(file)),
    (file) => isUpright(path(file)),
    (file) => webmCodec(headOf(path(file))),
  );
}

/** What a film says of itself stands at its beginning, as the check has made sure; in bytes. */
const headLength = 262_144;

function isUpright(path: string): boolean {
  const facts = filmFacts(headOf(path), statSync(path).size);
  return facts !== undefined && isPortrait(facts);
}

function headOf(path: string): Buffer {
  const head = Buffer.alloc(headLength);
  const file = openSync(path, "r");
  try {
    return head.subarray(0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
