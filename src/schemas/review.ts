import { calendarDate } from "./calendar-date.ts";
import { entryId } from "./entry-id.ts";
import type { FieldRule } from "./rules.ts";

/** Who read a page over, and when: the fields of every page that speaks about health. */
export const reviewFields = {
  reviewedBy: entryId("practitioners", "Who read the page over, by the file name of the practitioner.").optional(),
  reviewed: calendarDate("The day a practitioner last read the page over, as year-month-day.").optional(),
  reviewDue: calendarDate("The day it should be read over again; from then on the to-do list reminds you.").optional(),
};

interface Review {
  reviewedBy?: string | undefined;
  reviewed?: string | undefined;
  reviewDue?: string | undefined;
}

/** What the fields of a review must be to each other, a reviewer needs a day, the next day comes after the last. */
export const reviewRules: readonly FieldRule<Review>[] = [
  {
    holds: ({ reviewedBy, reviewed }) => !reviewedBy || reviewed !== undefined,
    path: ["reviewed"],
    error: "Add the day on which the page was read over, for example 2026-11-26.",
  },
  {
    holds: ({ reviewed, reviewDue }) => !reviewed || !reviewDue || reviewDue > reviewed,
    path: ["reviewDue"],
    error: "Write a day after the one in reviewed.",
  },
];
