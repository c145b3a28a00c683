import { z } from "astro/zod";

/** A text that is the same in every language: a name, a street, a file. It stands once, in the original. */
export const sameEverywhere = { inTranslation: "fact" } as const;

/** What each file says of itself alone, in whichever language: when it was changed, its old addresses. */
export const ofThisFile = { inTranslation: "own" } as const;

/** What has to be translated though it is no text: an address that has a page for each language. */
export const perLanguage = { inTranslation: "words" } as const;

/**
 * The words of the owner: one line of text, refused with the words to write instead.
 * @param describe what to write, in the owner's words; it becomes the field's help text
 * @param limits `min` and `max` length in characters
 */
export function line(describe: string, { min = 1, max = 200 } = {}) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? `Add it. ${describe}` : asText(issue.input)) })
    .trim()
    .min(min, { error: `Write at least ${min} character${min === 1 ? "" : "s"}. ${describe}` })
    .max(max, { error: (issue) => `Shorten it to ${max} characters; it has ${String(issue.input).length}.` })
    .regex(/^[^\r\n]*$/, { error: "Write it on one line." })
    .meta({ inTranslation: "words" })
    .describe(describe);
}

/** Several sentences of plain text, up to 1,200 characters; line breaks become spaces. */
export function paragraph(describe: string) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? `Add it. ${describe}` : asText(issue.input)) })
    .trim()
    .min(1, { error: `Write a sentence. ${describe}` })
    .max(1200, { error: (issue) => `Shorten it to 1,200 characters; it has ${String(issue.input).length}.` })
    .meta({ inTranslation: "words" })
    .transform((text) => text.replace(/\s+/g, " "))
    .describe(describe);
}

/** What was found, as a message can print it. */
export function onOneLine(found: unknown): string {
  return String(found).replace(/\s+/g, " ").trim();
}

function asText(found: unknown): string {
  const shown = typeof found === "object" ? "a list or a group of fields" : String(found);
  return typeof found === "object"
    ? `Write one piece of text here, not ${shown}.`
    : `Put quotes around it so that it stays as you wrote it: "${shown}".`;
}
