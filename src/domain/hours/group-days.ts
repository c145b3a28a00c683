import { type Day, type DayHours, days, type WeekHours } from "./day.ts";
import { dayIn } from "./day-in.ts";
import { sameHours } from "./same-hours.ts";

/** Days in a row with the same hours; a day alone is its own `from` and `to`. */
export interface DayGroup {
  from: Day;
  to: Day;
  hours: DayHours;
  byAppointment?: true;
}

/** The week, Monday first, with days in a row that have the same hours (or are closed) put together. */
export function groupDays(week: WeekHours): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of days) {
    const last = groups.at(-1);
    const here = dayIn(week, day);
    if (last && sameHours(last.hours, here.hours) && last.byAppointment === here.byAppointment) last.to = day;
    else groups.push({ from: day, to: day, ...here });
  }
  return groups;
}
