import type { SiteLanguage } from "../domain/language.ts";
import { knowQuestion } from "../reading/questions.ts";
import { answering, reader } from "../reading/reads.ts";
import { tracked } from "../reading/tracked.ts";
import { isPreview } from "./preview.ts";

/** How long the preview keeps an answer, in milliseconds: while one page is drawn, so that the next view knows what was saved since. */
const oneView = 200;

const languages = new Map<string, SiteLanguage>();

/**
 * A question about the site that is answered once a build, however many pages ask: without this the work grows with the
 * square of the pages. What a page reads of an answer is noted, so that the next build draws only the pages for which
 * something else stands there (integrations/reuse-pages.ts). In the preview an answer is forgotten at once, since a file
 * may change at any time.
 * @param name by which the next build finds the question again; no other one may have it
 * @param answer may be asked with words (an id, a language); each set of words has an answer of its own, of plain data
 */
export function perBuild<Words extends (string | SiteLanguage)[], Answer>(
  name: string,
  answer: (...words: Words) => Promise<Answer>,
): (...words: Words) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  const ask = async (...words: Words): Promise<Answer> => {
    const key = [name, ...words.map(inShort)].join("\0");
    const asked = known.get(key) ?? reader.run(answering, () => answer(...words));
    known.set(key, asked);
    if (!isPreview) return given(await asked, key);
    setTimeout(() => known.delete(key), oneView);
    return asked;
  };
  const askAgain = (words: readonly string[]) => ask(...(words.map((word) => languages.get(word) ?? word) as Words));
  knowQuestion(name, (words) => askAgain(words).catch(() => undefined));
  return ask;
}

/** For a page: an answer in a form that notes what is read of it. For another answer, which reads all that it is made of: the answer itself. */
function given<Answer>(answer: Answer, key: string): Answer {
  const form = tracked(answer, key);
  return reader.getStore() === answering ? answer : form;
}

function inShort(word: string | SiteLanguage): string {
  if (typeof word === "string") return word;
  const tag = `language ${word.tag}`;
  languages.set(tag, word);
  return tag;
}
