import { languageCode } from "./language.ts";

/** Languages that write every noun with a capital letter. */
const withCapitalNouns = new Set(["de", "lb"]);

/**
 * A name as it stands within a sentence: "Hip pain" → "hip pain". Abbreviations (QL) stay as they are, and so does a name in a
 * language that writes nouns with a capital letter.
 * @param locale the language of the name, BCP 47
 */
export function lowerFirst(name: string, locale: string): string {
  if (withCapitalNouns.has(languageCode(locale)) || /^\p{Lu}\p{Lu}/u.test(name)) return name;
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}
