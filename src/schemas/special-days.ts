import { z } from "astro/zod";
import { addDays } from "../domain/calendar-date.ts";
import { days, type SpecialDays } from "../domain/hours/day.ts";
import { calendarDate } from "./calendar-date.ts";
import { openingHours } from "./opening-hours.ts";
import { line } from "./text.ts";

const dayNames = days.join(", ");

const written = z.strictObject({
  date: calendarDate("The day, as year-month-day. For several days in a row write from and until instead.").optional(),
  from: calendarDate("The first day of several, as year-month-day.").optional(),
  until: calendarDate("The last of these days, as year-month-day.").optional(),
  days: z
    .array(z.enum(days, { error: `Write a day of the week as here: ${dayNames}.` }), {
      error: "Write a list: one day of the week a line, each after a dash.",
    })
    .min(1, { error: `Name at least one day of the week (${dayNames}), or leave the list out.` })
    .optional()
    .describe("Only these days of the week, from the first to the last day: for a season with other hours."),
  yearly: z
    .boolean({ error: "Write true if it is so every year, or leave the line out." })
    .optional()
    .describe("true if it is so every year on the same dates."),
  hours: openingHours("The hours on these days: closed, by appointment, or for example 10am-1pm."),
  reason: line("Why, in a word or two that visitors read: Thanksgiving.", { max: 40 }),
});

type Written = z.output<typeof written>;

/** What the fields of special days must be to each other. */
const rules: readonly { holds: (fields: Written) => boolean; path: string; error: string }[] = [
  {
    holds: ({ date, from, until }) => date !== undefined || from !== undefined || until !== undefined,
    path: "date",
    error: "Add the day: date: 2026-11-26. For several days in a row write from: and until: instead.",
  },
  {
    holds: ({ date, from, until }) => date === undefined || (from === undefined && until === undefined),
    path: "date",
    error: "Write either date for one day, or from and until for several, not both.",
  },
  {
    holds: ({ date, from, until }) => date !== undefined || until === undefined || from !== undefined,
    path: "from",
    error: "Add the first of these days: from: 2026-08-03.",
  },
  {
    holds: ({ date, from, until }) => date !== undefined || from === undefined || until !== undefined,
    path: "until",
    error: "Add the last of these days: until: 2026-08-14. For a single day write date instead of from.",
  },
  {
    holds: ({ from, until }) => from === undefined || until === undefined || until >= from,
    path: "until",
    error: "Write the last day: the same day as from, or a later one.",
  },
  {
    holds: ({ from, until, yearly }) =>
      !yearly || from === undefined || until === undefined || until < addDays(from, 365),
    path: "until",
    error: "Write a last day within a year of the first one: these days come back every year.",
  },
];

const specialDay = rules
  .reduce<z.ZodType<Written>>((ruled, { holds, path, error }) => ruled.refine(holds, { path: [path], error }), written)
  .transform(
    ({
      date,
      from = date ?? "",
      until = date ?? from,
      days: named,
      yearly,
      hours: { ranges, byAppointment },
      reason,
    }): SpecialDays => ({
      from,
      until,
      ...(named && { days: named }),
      ...(yearly && { yearly }),
      hours: ranges,
      ...(byAppointment && { byAppointment }),
      reason,
    }),
  );

/** Days with hours of their own: a holiday (`date`), a vacation or a season (`from` and `until`), each of them every year or once. */
export const specialDays = z
  .array(specialDay)
  .describe("Days with other hours: holidays, vacations, seasons, early closings.");
