import type { SiteLanguage } from "../domain/language.ts";

/**
 * Memoises a question about the site: without this each page would ask for all regions and menus anew, and the work would grow with
 * the square of the pages. Answers last for a build; in the preview, until Astro tells that the content has changed.
 * @param answer may be asked with words (an id, a language); each set of words has an answer of its own
 */
export function perBuild<Words extends (string | SiteLanguage)[], Answer>(
  answer: (...words: Words) => Promise<Answer>,
): (...words: Words) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  import.meta.hot?.on("astro:content-changed", () => known.clear());
  return (...words) => {
    const key = words.map((word) => (typeof word === "string" ? word : word.tag)).join("\0");
    const given = known.get(key) ?? answer(...words);
    known.set(key, given);
    return given;
  };
}
