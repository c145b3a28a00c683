import { z } from "astro/zod";
import { signUpWords } from "../strings/sign-up-words.ts";
import { spoken } from "../strings/strings-for.ts";
import { type SpokenLanguage, spokenLanguages } from "./language.ts";
import { line } from "./text.ts";

/** Where the answers of the sign-up stand among the words: a browser fetches them apart from the rest. */
export const answersName = "signUpAnswers";

/** The marks in a text that the site fills: `{phone}`. */
export const marksIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** All words of the interface in a language, as `words.yaml` names them. */
export const builtInWords = (code: SpokenLanguage): object => ({ ...spoken[code], [answersName]: signUpWords[code] });

/** What only the owner sees, and the signs between words (a comma with its space), are nobody's own. */
export const isForVisitors = (name: string, text: string) =>
  name !== "draft" && name !== "draftOnlyYou" && text.trim() === text;

/**
 * A clinic's own words for parts of the interface, `content/words.yaml` (may be missing): by language, each by the name of the text
 * whose place it takes.
 */
export const wordsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(spokenLanguages).map(([code, name]) => [
      code,
      groupOf(builtInWords(code as SpokenLanguage))
        .optional()
        .describe(`Your own words where the site speaks ${name}.`),
    ]),
  ),
);

function groupOf(words: object): z.ZodObject {
  const fields = Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, z.ZodType][] => {
    if (typeof value === "object" && value !== null) return [[name, groupOf(value).optional()]];
    const text = String(value);
    return isForVisitors(name, text) ? [[name, ownText(text).optional()]] : [];
  });
  const [example = ""] = Object.values(words).filter((value) => typeof value === "string");
  return z.strictObject(Object.fromEntries(fields)).describe(`Words such as “${example}”.`);
}

/** @param builtIn what the site says without it */
function ownText(builtIn: string) {
  const marks = marksIn(builtIn);
  const keep = marks.length > 0 ? ` Keep ${marks.join(" and ")} in it: the site fills that in.` : "";
  return line(`In place of “${builtIn}”.${keep}`, { max: Math.max(120, 2 * builtIn.length) })
    .refine((text) => String(marksIn(text)) === String(marks), {
      error: (issue) => marksAdvice(marksIn(String(issue.input)), marks, builtIn),
    })
    .meta({ builtIn });
}

function marksAdvice(found: readonly string[], marks: readonly string[], builtIn: string): string {
  const missing = marks.filter((mark) => !found.includes(mark));
  const strange = found.filter((mark) => !marks.includes(mark));
  return [
    missing.length > 0 ? `Keep ${missing.join(" and ")} in it: the site fills that in.` : "",
    strange.length > 0 ? `Take ${strange.join(" and ")} out: the site has nothing to put there.` : "",
    `The site's own words are “${builtIn}”.`,
  ]
    .filter(Boolean)
    .join(" ");
}

export type Words = Readonly<Partial<Record<SpokenLanguage, import("../strings/with-own-words.ts").OwnWords>>>;
