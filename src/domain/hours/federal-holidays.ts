import type { CalendarDate } from "../calendar-date.ts";
import { type Day, days } from "./day.ts";
import { dayOf } from "./day-of.ts";

/** A public holiday on the day it is held. */
export interface Holiday {
  date: CalendarDate;
  name: string;
}

/**
 * The public holidays of the United States in a year, on their own days (not the days they are observed when one falls on a
 * weekend). Source: 5 U.S.C. § 6103(a). By hand: eleven lines against a package of every country's calendar.
 */
export function federalHolidays(year: number): Holiday[] {
  return [
    { date: on(year, 1, 1), name: "New Year’s Day" },
    { date: nth(year, 1, "mon", 3), name: "Martin Luther King Jr. Day" },
    { date: nth(year, 2, "mon", 3), name: "Presidents’ Day" },
    { date: lastMondayOfMay(year), name: "Memorial Day" },
    { date: on(year, 6, 19), name: "Juneteenth" },
    { date: on(year, 7, 4), name: "Independence Day" },
    { date: nth(year, 9, "mon", 1), name: "Labor Day" },
    { date: nth(year, 10, "mon", 2), name: "Columbus Day" },
    { date: on(year, 11, 11), name: "Veterans Day" },
    { date: nth(year, 11, "thu", 4), name: "Thanksgiving" },
    { date: on(year, 12, 25), name: "Christmas Day" },
  ];
}

function on(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The nth such weekday of a month: the 4th Thursday of November. */
function nth(year: number, month: number, weekday: Day, count: number): CalendarDate {
  const first = days.indexOf(dayOf(on(year, month, 1)));
  const ahead = (days.indexOf(weekday) - first + 7) % 7;
  return on(year, month, 1 + ahead + 7 * (count - 1));
}

function lastMondayOfMay(year: number): CalendarDate {
  const fifth = nth(year, 5, "mon", 5);
  return Number(fifth.slice(8)) <= 31 ? fifth : nth(year, 5, "mon", 4);
}
