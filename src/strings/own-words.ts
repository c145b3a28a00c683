import type { OwnWords } from "./with-own-words.ts";

/*
 * What the clinic says in place of words of the interface, by the two letters of the language: `content/words.yaml`. It is known in a
 * build and in the preview: there `build/virtual-data.ts` puts it in the place of this file.
 */
export const ownWords: OwnWords = {};
export const ownAnswers: OwnWords = {};
