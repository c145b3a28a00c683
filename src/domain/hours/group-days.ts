import { type Day, type DayHours, days, type WeekHours } from "./day.ts";
import { sameHours } from "./same-hours.ts";

/** Days in a row with the same hours; a day alone is its own `from` and `to`. */
export interface DayGroup {
  from: Day;
  to: Day;
  hours: DayHours;
}

/** The week, Monday first, with days in a row that have the same hours (or are closed) put together. */
export function groupDays(week: WeekHours): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const last = groups.at(-1);
    if (last && sameHours(last.hours, week[day])) last.to = day;
    else groups.push({ from: day, to: day, hours: week[day] });
  }
  return groups;
}
