import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { SpecialDays } from "./day.ts";
import { dayOf } from "./day-of.ts";

/** The special days that hold on a date. Of several the shortest: a day of its own within a vacation. */
export function specialDaysOn<Special extends SpecialDays>(
  date: CalendarDate,
  specialDays: readonly Special[],
): Special | undefined {
  let shortest: { special: Special; length: number } | undefined;
  for (const special of specialDays) {
    const held = special.yearly ? yearlyHeld(special, date) : special;
    if (!held || date < held.from || date > held.until) continue;
    if (special.days && !special.days.includes(dayOf(date))) continue;
    const length = lengthOf(held);
    if (!shortest || length < shortest.length) shortest = { special, length };
  }
  return shortest?.special;
}

/** How many days it lasts, for comparing. */
function lengthOf({ from, until }: { from: CalendarDate; until: CalendarDate }): number {
  return Date.parse(until) - Date.parse(from);
}

/** The days of a year's turn that a date may be in: of those that began in its own year or the one before. */
function yearlyHeld(special: SpecialDays, date: CalendarDate): { from: CalendarDate; until: CalendarDate } | undefined {
  const year = Number(date.slice(0, 4));
  return [year, year - 1]
    .map((each) => inYear(special, each))
    .find((held) => held && date >= held.from && date <= held.until);
}

/**
 * When yearly days hold that begin in a year: with its last day in the next one if they go past New Year. February 29 is
 * March 1 in other years. `undefined` before their first year.
 */
export function inYear(
  { from, until }: SpecialDays,
  year: number,
): { from: CalendarDate; until: CalendarDate } | undefined {
  const first = Number(from.slice(0, 4));
  if (year < first) return undefined;
  return { from: moved(from, year - first), until: moved(until, year - first) };
}

function moved(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return date.endsWith("-02-29") && !isLeap ? addDays(`${year}-02-28`, 1) : `${year}${date.slice(4)}`;
}
