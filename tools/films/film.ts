import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sceneNames, sceneOf } from "./read-scene.ts";
import type { Scene } from "./scene.ts";
import { readWords, type Words } from "./words.ts";

/** A film: what moves (the scene) and what a clinic says in it (the words of its captions file). */
export type Film = { scene: Scene; words: Words };

/** Where the files of a film stand in a content folder, without their endings. */
export function stemOf(content: string, region: string): string {
  return join(content, "media", "films", region);
}

/**
 * The films of a clinic: each scene whose words stand in its folder, `media/films/<region>.vtt`. A captions file without a title for the
 * picture is that of a film from elsewhere.
 */
export function filmsOf(content: string): Film[] {
  return sceneNames.flatMap((name) => {
    const file = `${stemOf(content, name)}.vtt`;
    const words = existsSync(file) ? readWords(readFileSync(file, "utf8")) : undefined;
    return words?.title[0] ? [{ scene: sceneOf(name), words }] : [];
  });
}
