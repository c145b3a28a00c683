import type { SpokenLanguage } from "../schemas/language.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import { ownWords } from "./own-words.ts";
import type { Strings } from "./strings.ts";
import { withOwnWords } from "./with-own-words.ts";

export type { Strings } from "./strings.ts";

/** The interface in every language that a site may have, by its two letters; one without its words is a type error. */
export const spoken: Readonly<Record<SpokenLanguage, Strings>> = { en: english, fr: french, he: hebrew };

const said: Readonly<Record<string, Strings>> = Object.fromEntries(
  Object.entries(spoken).map(([code, words]) => [code, withOwnWords(words, ownWords[code])]),
);

/**
 * The words of the interface in a language, with the clinic's own in their place.
 * @param locale BCP 47, for example `en-US`; English when undefined, or no language that a site may have
 */
export function stringsFor(locale: string | undefined): Strings {
  return said[locale?.slice(0, 2) ?? "en"] ?? said["en"] ?? english;
}
