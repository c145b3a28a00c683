import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { SpecialDay } from "./day.ts";

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
