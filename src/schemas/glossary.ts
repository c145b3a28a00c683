import { z } from "astro/zod";
import { line } from "./text.ts";

const term = z.strictObject({
  term: line("The word or name as the site writes it: deltoid.", { max: 60 }),
  plain: line("What it is, in a few plain words that fit after the word: the muscle that caps the shoulder.", {
    max: 160,
  }).optional(),
  abbreviation: line("The short form that the site uses: ROM.", { max: 12 }).optional(),
  pronunciation: line("How it is said, with the loud part in capital letters: DEL-toyd.", { max: 60 }).optional(),
  misspellings: z
    .array(line("A wrong spelling.", { max: 60 }), { error: "Write a list: one wrong spelling a line, after a dash." })
    .default([])
    .describe("Wrong spellings of it. npm run check tells where one stands."),
});

/**
 * The words of the trade, `content/glossary.yaml` (may be missing): how they are written, what they mean in plain words,
 * their short form, how they are said, and the misspellings to look for.
 */
export const glossarySchema = z.strictObject({
  terms: z
    .array(term, { error: "Write a list: each term begins with - term: and its word." })
    .default([])
    .describe("The terms, one after the other."),
});

export type Glossary = z.output<typeof glossarySchema>;
export type GlossaryTerm = Glossary["terms"][number];
