import type { CalendarDate } from "../domain/calendar-date.ts";
import { siteLanguages } from "../domain/language.ts";
import { type LocationFile, locationPageFiles } from "../domain/location-page-files.ts";
import type { PageFile } from "../domain/site-pages.ts";
import { addressOf } from "./content-index.ts";
import type { CheckedEntry } from "./read-content.ts";

/**
 * The pages that checked entries become, each with its language: texts, and the locations where there are several. None
 * without a clinic.
 * @param today the day of the build in a time zone
 */
export function pageFiles(entries: readonly CheckedEntry[], today: (timeZone: string) => CalendarDate): PageFile[] {
  const clinic = entries.find(({ collection, language }) => collection === "clinic" && !language);
  if (!clinic) return [];
  const { name } = clinic.value as { name: string };
  const languages = siteLanguages(clinic.value as Parameters<typeof siteLanguages>[0]);
  const placed = entries.flatMap((entry) => {
    const language = languages.find(({ folder }) => folder === entry.language);
    return language
      ? [{ entry, file: { collection: entry.collection, id: entry.id, language, data: entry.value } }]
      : [];
  });
  const texts = placed.filter(({ entry }) => addressOf(entry) !== undefined).map(({ file }) => file as PageFile);
  const places = placed.filter(({ entry }) => entry.collection === "locations").map(({ file }) => file as LocationFile);
  return [...texts, ...locationPageFiles(places, name, today)];
}
