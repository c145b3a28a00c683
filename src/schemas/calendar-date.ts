import { z } from "astro/zod";
import { isCalendarDate } from "../domain/calendar-date.ts";
import { plainSigns } from "../domain/plain-signs.ts";

/** A day without a time, `YYYY-MM-DD`. A day that is in no calendar (February 30) is refused. */
export function calendarDate(describe: string) {
  return z
    .string({ error: "Write the day as year-month-day, for example 2026-11-26." })
    .overwrite((text) => plainSigns(text).trim())
    .refine(isCalendarDate, {
      error: (issue) =>
        `"${String(issue.input)}" is no day of the calendar. Write it as year-month-day, for example 2026-11-26.`,
    })
    .describe(describe);
}
