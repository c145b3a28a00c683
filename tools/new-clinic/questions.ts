import type { z } from "astro/zod";
import { clinicSchema } from "../../src/schemas/clinic.ts";
import { locationSchema } from "../../src/schemas/location.ts";
import { openingHours } from "../../src/schemas/opening-hours.ts";
import { line } from "../../src/schemas/text.ts";
import { cityLineAdvice } from "./city-line.ts";

/** What is asked before a new content folder is written: the least that a site needs and nobody can guess. */
export interface Answers {
  name: string;
  kind: string;
  siteUrl: string;
  street: string;
  /** with its ZIP code and country */
  city: string;
  timeZone: string;
  hours: string;
  treatment: string;
}

/** A question in the owner's words, and the schema that judges the answer. */
export interface Question {
  /** the answer's name, and that of its flag: `--name` */
  key: keyof Answers;
  ask: string;
  /** what an empty answer means */
  fallback?: string;
  schema: z.ZodType;
}

const { name, kind, siteUrl } = clinicSchema.shape;
const { street, timeZone } = locationSchema.shape;

/** The eight questions, in order. */
export const questions: readonly Question[] = [
  { key: "name", ask: "What is the clinic called?", schema: name },
  { key: "kind", ask: "What is it, in a few words? For example: a massage practice in Springfield", schema: kind },
  { key: "siteUrl", ask: "What will its address on the web be? For example: https://www.example.com", schema: siteUrl },
  { key: "street", ask: "Which street and number is it at?", schema: street.unwrap() },
  {
    key: "city",
    ask: "Which city, state, ZIP code and country? For example: Springfield, IL 62701, US; or 20095 Hamburg, Germany",
    schema: line("The city, the state, the ZIP code and the country: Springfield, IL 62701, US.", { min: 0 }).refine(
      (answer) => cityLineAdvice(answer) === undefined,
      { error: (issue) => cityLineAdvice(String(issue.input)) },
    ),
  },
  {
    key: "timeZone",
    ask: "Which time zone is it in?",
    fallback: Intl.DateTimeFormat().resolvedOptions().timeZone,
    schema: timeZone,
  },
  {
    key: "hours",
    ask: "When is it open from Monday to Friday? For example: 9am-5pm",
    schema: openingHours("The hours from Monday to Friday, for example 9am-5pm."),
  },
  {
    key: "treatment",
    ask: "What is its main treatment called? For example: Deep tissue massage",
    schema: line("The name of a treatment.", { max: 60 }),
  },
];

/** What is wrong with an answer, in the words of its schema; `undefined` if nothing is. */
export function answerAdvice({ schema }: Question, answer: string): string | undefined {
  const result = schema.safeParse(answer);
  return result.success ? undefined : result.error.issues[0]?.message;
}
