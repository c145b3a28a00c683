import type { CalendarDate } from "../calendar-date.ts";
import type { SpecialDays } from "./day.ts";
import { dayOf } from "./day-of.ts";

/**
 * The special days that hold on a date. Of several the shortest: a day of its own within a vacation.
 * @param specialDays with dates: those that hold every year as `upcomingSpecialDays()` gives them, so that visitors' browsers need no calendar rules
 */
export function specialDaysOn<Special extends SpecialDays>(
  date: CalendarDate,
  specialDays: readonly Special[],
): Special | undefined {
  return specialDays
    .filter(({ from, until, days }) => date >= from && date <= until && (!days || days.includes(dayOf(date))))
    .sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}

/** How long it lasts, for comparing. */
const lengthOf = ({ from, until }: SpecialDays) => Date.parse(until) - Date.parse(from);
