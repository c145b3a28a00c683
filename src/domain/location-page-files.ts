import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { SiteLanguage } from "./language.ts";
import { type LocationTime, statusOn } from "./location-status.ts";
import type { PageFile } from "./site-pages.ts";

/** What the page of a location is told by. */
export interface LocationFile {
  id: string;
  language: SiteLanguage;
  data: LocationTime & {
    name: string;
    description?: string | undefined;
    updated?: CalendarDate | undefined;
    formerUrls?: readonly string[] | undefined;
    timeZone: string;
  };
}

/** The sentence that search results show of a location's page: the owner's, else one made of its name. */
export function locationDescription(
  location: { name: string; description?: string | undefined },
  clinic: string,
  { tag }: SiteLanguage,
): string {
  const sentence = stringsFor(tag).locationDescription;
  return location.description ?? fill(sentence, { clinic, location: location.name });
}

/**
 * The pages that the locations make: none where there is one, since the page with hours and address is its own.
 * @param clinic the name of the clinic
 * @param today the day of the build in a time zone
 */
export function locationPageFiles(
  locations: readonly LocationFile[],
  clinic: string,
  today: (timeZone: string) => CalendarDate,
): PageFile[] {
  if (new Set(locations.map(({ id }) => id)).size < 2) return [];
  return locations.map(({ id, language, data }) => ({
    collection: "locations",
    id,
    language,
    data: {
      title: data.name,
      description: locationDescription(data, clinic, language),
      updated: data.updated,
      formerUrls: data.formerUrls,
      draft: false,
      status: statusOn(data, today(data.timeZone)),
    },
  }));
}
