import type { CalendarDate } from "../domain/calendar-date.ts";
import { localTime } from "../domain/hours/local-time.ts";

/** The day of the build in a time zone. `SITE_NOW`, an ISO instant, fixes it for tests. */
export function buildDay(timeZone: string): CalendarDate {
  const now = process.env["SITE_NOW"];
  return localTime(now ? new Date(now) : new Date(), timeZone).date;
}
