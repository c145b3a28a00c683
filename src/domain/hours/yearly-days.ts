import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { SpecialDays } from "./day.ts";

/**
 * When special days that hold every year do so in a year in which they begin: with the last day in the next one if they go past New
 * Year. February 29 is March 1 in other years. `undefined` before their first year.
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
