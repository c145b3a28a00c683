import { english } from "./en.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import type { Strings } from "./strings.ts";

export type { Strings } from "./strings.ts";

/** The interface in every language that it speaks, by its two letters. */
export const spoken: Readonly<Record<string, Strings>> = { en: english, fr: french, he: hebrew };

/**
 * The words of the interface in a language.
 * @param locale BCP 47, for example `en-US`; English when undefined
 */
export function stringsFor(locale: string | undefined): Strings {
  return spoken[locale?.slice(0, 2) ?? "en"] ?? english;
}
