import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { reachedBy } from "./reached.ts";
import { withRules } from "./rules.ts";
import { line, perLanguage } from "./text.ts";
import { webAddress } from "./web-address.ts";

const target = z.union([z.string().regex(/^\/[^\s?]*$/), webAddress("Where it leads.")], {
  error:
    "Write a page of this site from the slash on, for example /contact/, or a whole address that begins with https://",
});

/** A sentence on every page, from its first day to its last; both count, by the calendar where the clinic is. */
export const announcementSchema = withRules(
  z.strictObject({
    text: line("The sentence that visitors read.", { max: 160 }),
    from: calendarDate("The first day it is shown, as year-month-day."),
    until: calendarDate("The last day it is shown, as year-month-day."),
    link: z
      .strictObject({
        text: line("The words of the link.", { max: 40 }),
        url: target
          .describe("Where it leads: a page of this site (/contact/) or a whole address.")
          .meta({ ...perLanguage, ...reachedBy("follow") }),
      })
      .optional()
      .describe("A link after the sentence."),
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
