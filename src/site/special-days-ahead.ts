import type { SpecialDay } from "../domain/hours/day.ts";
import { announcedDays, upcomingSpecialDays } from "../domain/hours/upcoming-special-days.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { getMainLocation } from "./clinic.ts";
import { today } from "./today.ts";

/** The days with other hours from today on, the earliest first, as the hours table announces them. */
export async function specialDaysAhead(language: SiteLanguage): Promise<SpecialDay[]> {
  const { specialDays, timeZone } = await getMainLocation(language);
  return upcomingSpecialDays(specialDays, today(timeZone), announcedDays);
}
