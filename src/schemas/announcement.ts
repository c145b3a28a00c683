import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { linkAfter } from "./link-after.ts";
import { withRules } from "./rules.ts";
import { line } from "./text.ts";

/** A sentence on every page, from its first day to its last; both count, by the calendar where the clinic is. */
export const announcementSchema = withRules(
  z.strictObject({
    text: line("The sentence that visitors read.", { max: 160 }),
    from: calendarDate("The first day it is shown, as year-month-day."),
    until: calendarDate("The last day it is shown, as year-month-day."),
    link: linkAfter("A link after the sentence."),
  }),
  [
    {
      holds: ({ from, until }) => until >= from,
      path: ["until"],
      error: "Write the last day: the same day as from, or a later one.",
    },
  ],
);

export type Announcement = z.output<typeof announcementSchema>;
