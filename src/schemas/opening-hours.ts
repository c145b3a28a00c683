import { z } from "astro/zod";
import { parseOpeningHours } from "../domain/hours/parse-opening-hours.ts";

/** The hours of one day as people write them, turned into minutes since midnight: `{ ranges: [{ opens: 840, closes: 1140 }] }`. */
export function openingHours(describe: string) {
  return z
    .string({ error: "Write closed, by appointment, or the hours, for example 2pm-7pm or 9am-12pm, 2pm-6pm." })
    .transform((text, context) => {
      const result = parseOpeningHours(text);
      if ("ranges" in result) return result;
      context.addIssue({ code: "custom", message: result.advice, input: text });
      return z.NEVER;
    })
    .describe(describe);
}
