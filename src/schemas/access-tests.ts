import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";

/** The types of pages that the tests tell apart, in the order in which the accessibility page names them. */
export const examinedTypes = [
  "home",
  "guide",
  "region",
  "treatment",
  "list",
  "person",
  "article",
  "place",
  "contact",
  "text",
  "notice",
  "not found",
] as const;

/**
 * What the last recorded run of the browser tests examined, `content/access-tests.yaml` (may be missing). `npm run access:record`
 * writes it from the report of a run that found nothing; the accessibility page tells it. Nobody edits it.
 */
export const accessTestsSchema = z.strictObject({
  on: calendarDate("The day of the run."),
  /** name and version: `Chromium 142.0` */
  browser: z.string(),
  engines: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  /** of which types the pages were: a page that is added later does not make the record untrue */
  pages: z.array(z.enum(examinedTypes)),
  /** how many states of the parts of pages */
  states: z.int(),
  /** in how many combinations of what follows each of them was examined at least, and how many there are */
  looks: z.strictObject({ each: z.int(), all: z.int() }),
  /** CSS pixels */
  widths: z.array(z.int()),
  colors: z.array(z.enum(["light", "dark", "prescribed"])),
  /** CSS pixels */
  textSizes: z.array(z.int()),
  motions: z.array(z.enum(["as it comes", "reduced"])),
});

export type AccessTests = z.output<typeof accessTestsSchema>;
