import { z } from "astro/zod";

/** Does the tag name a language that has a name of its own? `Intl` answers an unknown one with the tag itself. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag)) return false;
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) !== tag;
}

/** A language as BCP 47 writes it: `en`, `es`, `pt-BR`. */
export function languageTag(describe: string) {
  return z
    .string({ error: `Write the language as two letters, for example en or es. ${describe}` })
    .refine(isLanguage, {
      error: (issue) => `"${String(issue.input)}" is no language. Write it as two letters, for example en, es or fr.`,
    })
    .describe(describe);
}
