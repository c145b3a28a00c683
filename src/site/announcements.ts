import type { SiteLanguage } from "../domain/language.ts";
import type { Announcement } from "../schemas/announcement.ts";
import { getClinic, getMainLocation } from "./clinic.ts";
import { today } from "./today.ts";

/** What is announced on the day of the build, by the calendar of the main location; first and last day count. */
export async function getAnnouncements(language: SiteLanguage): Promise<Announcement[]> {
  const { announcements } = await getClinic(language);
  if (announcements.length === 0) return [];
  const day = today((await getMainLocation(language)).timeZone);
  return announcements.filter(({ from, until }) => from <= day && day <= until);
}
