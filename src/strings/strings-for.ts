import type { SpokenLanguage } from "../schemas/language.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import type { Strings } from "./strings.ts";

export type { Strings } from "./strings.ts";

/** The interface in every language that a site may have, by its two letters; one without its words is a type error. */
export const spoken: Readonly<Record<SpokenLanguage, Strings>> = { en: english, fr: french, he: hebrew };

/**
 * The words of the interface in a language.
 * @param locale BCP 47, for example `en-US`; English when undefined, or no language that a site may have
 */
export function stringsFor(locale: string | undefined): Strings {
  const byCode: Readonly<Record<string, Strings>> = spoken;
  return byCode[locale?.slice(0, 2) ?? "en"] ?? english;
}
