import type { SpecialDays } from "../domain/hours/day.ts";
import { announcedDays, upcomingSpecialDays } from "../domain/hours/upcoming-special-days.ts";
import type { LocationView } from "./clinic.ts";
import { today } from "./today.ts";

/** The days with other hours from today on, the earliest first, as the hours table announces them. */
export function specialDaysAhead({ specialDays, timeZone }: LocationView): SpecialDays[] {
  return upcomingSpecialDays(specialDays, today(timeZone), announcedDays);
}
