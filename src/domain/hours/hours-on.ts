import type { CalendarDate } from "../calendar-date.ts";
import type { DayHours, SpecialDays, WeekHours } from "./day.ts";
import { dayIn } from "./day-in.ts";
import { dayOf } from "./day-of.ts";
import { specialDaysOn } from "./special-days-on.ts";

/**
 * The hours of a date: those of special days that hold on it (then `special` is there), else those of its day of the week.
 * `byAppointment` is there where it has no openings, but people come by appointment.
 */
export function hoursOn(
  date: CalendarDate,
  week: WeekHours,
  specialDays: readonly SpecialDays[],
): { hours: DayHours; special?: SpecialDays; byAppointment?: true } {
  const special = specialDaysOn(date, specialDays);
  if (special) return { hours: special.hours, special, ...(special.byAppointment && { byAppointment: true }) };
  return dayIn(week, dayOf(date));
}
