import type { SiteLanguage } from "../domain/language.ts";
import { isPreview } from "./preview.ts";

/** How long the preview keeps an answer, in milliseconds: while one page is drawn, so that the next view knows what was saved since. */
const oneView = 200;

/**
 * A question about the site that is answered once a build, however many pages ask: without this the work grows with the
 * square of the pages. In the preview an answer is forgotten at once, since a file may change at any time.
 * @param answer may be asked with words (an id, a language); each set of words has an answer of its own
 */
export function perBuild<Words extends (string | SiteLanguage)[], Answer>(
  answer: (...words: Words) => Promise<Answer>,
): (...words: Words) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (...words) => {
    const key = words.map((word) => (typeof word === "string" ? word : word.tag)).join("\0");
    const before = known.get(key);
    if (before) return before;
    const asked = answer(...words);
    known.set(key, asked);
    if (isPreview) setTimeout(() => known.delete(key), oneView);
    return asked;
  };
}
