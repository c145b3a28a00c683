import type { CalendarDate } from "../calendar-date.ts";
import { type Day, days } from "./day.ts";

/** The day of the week of a date. */
export function dayOf(date: CalendarDate): Day {
  return days[(new Date(date).getUTCDay() + 6) % 7] ?? "mon";
}
