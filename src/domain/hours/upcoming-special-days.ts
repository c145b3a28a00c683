import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { SpecialDay } from "./day.ts";

/** How far ahead special days are told, in days: over a year, so that they stand also where nobody builds for long. */
export const announcedDays = 400;

/** The special days from today (which counts) to `days` days ahead, the earliest first. */
export function upcomingSpecialDays(
  specialDays: readonly SpecialDay[],
  today: CalendarDate,
  days: number,
): SpecialDay[] {
  const last = addDays(today, days);
  return specialDays
    .filter(({ date }) => date >= today && date <= last)
    .sort((one, other) => one.date.localeCompare(other.date));
}
