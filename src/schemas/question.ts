import { z } from "astro/zod";
import { linkAfter } from "./link-after.ts";
import { line, onOneLine, paragraph } from "./text.ts";

const question = z.strictObject({
  question: line("The question as people ask it: Does it hurt?", { max: 100 }).refine((text) => /[?？؟]$/.test(text), {
    error: (issue) => `End it with a question mark: “${onOneLine(issue.input).replace(/[.!:\s]+$/, "")}?”`,
  }),
  answer: paragraph("The answer, in a few plain sentences."),
  link: linkAfter("A link after the answer: the source, or the page that tells more."),
});

/** What people ask about the thing of a page, each with its answer. */
export const questionsField = z
  .array(question, { error: "Write a list: each question after a dash, its answer below it." })
  .max(12, { error: "Twelve questions at most: nobody looks through more." })
  .refine((list) => new Set(list.map((each) => each.question.toLowerCase())).size === list.length, {
    error: "One of the questions stands here twice. Delete one of the two.",
  })
  .default([])
  .describe("Questions people ask, each with its answer.");

export type Question = z.output<typeof question>;
