import type { CalendarDate } from "../calendar-date.ts";
import type { DayHours, SpecialDay, WeekHours } from "./day.ts";
import { dayOf } from "./day-of.ts";

/** The hours of a date: those of the special day if it is one (then `special` is there), else those of its day of the week. */
export function hoursOn(
  date: CalendarDate,
  week: WeekHours,
  specialDays: readonly SpecialDay[],
): { hours: DayHours; special?: SpecialDay } {
  const special = specialDays.find((day) => day.date === date);
  return special ? { hours: special.hours, special } : { hours: week[dayOf(date)] };
}
