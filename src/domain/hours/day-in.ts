import type { Day, DayHours, WeekHours } from "./day.ts";

/** What a week says of one of its days. */
export function dayIn(week: WeekHours, day: Day): { hours: DayHours; byAppointment?: true } {
  return { hours: week[day], ...(week.byAppointment?.includes(day) && { byAppointment: true }) };
}
