import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { SpecialDays } from "./day.ts";
import { inYear } from "./yearly-days.ts";

/** How far ahead special days are told, in days: over a year, so that they stand also where nobody builds for long. */
export const announcedDays = 400;

/**
 * The special days that last until today (which counts) or later and begin within `days` days, the earliest first. Those that
 * hold every year stand with the dates of each year.
 */
export function upcomingSpecialDays(
  specialDays: readonly SpecialDays[],
  today: CalendarDate,
  days: number,
): SpecialDays[] {
  const last = addDays(today, days);
  return specialDays
    .flatMap((special) => datesOf(special, today, last))
    .filter(({ from, until }) => until >= today && from <= last)
    .sort((one, other) => one.from.localeCompare(other.from) || one.until.localeCompare(other.until));
}

function datesOf(special: SpecialDays, today: CalendarDate, last: CalendarDate): SpecialDays[] {
  if (!special.yearly) return [special];
  const { yearly: _, ...once } = special;
  const [first, end] = [Number(today.slice(0, 4)) - 1, Number(last.slice(0, 4))];
  return Array.from({ length: end - first + 1 }, (_, index) => inYear(special, first + index)).flatMap((held) =>
    held ? [{ ...once, ...held }] : [],
  );
}
