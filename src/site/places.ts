import type { SiteLanguage } from "../domain/language.ts";
import { isInUse } from "../domain/location-status.ts";
import { addressWords } from "./address-words.ts";
import {
  afterMoves,
  getLocation,
  getLocations,
  getMainLocation,
  hasSeveralLocations,
  type LocationView,
} from "./clinic.ts";
import type { Link } from "./link.ts";
import { visitLink } from "./menu.ts";
import { perBuild } from "./per-build.ts";

/** With more locations than this a page leads to their list instead of naming each. */
const namedPlaces = 6;

/** The locations as every page names them. */
export interface Places {
  /** each with its address; none where there are too many to name */
  named: (Link & { text: string })[];
  /** the list of all */
  all: Link;
}

/** The locations that people can come to; undefined where there is one, which every page shows whole. */
export const getPlaces = perBuild(async (language: SiteLanguage): Promise<Places | undefined> => {
  if (!(await hasSeveralLocations())) return undefined;
  const open = await locationsInUse(language);
  const named = open.map((location) => ({
    href: location.href,
    title: location.name,
    text: addressWords(location, language).line,
  }));
  return { named: open.length > namedPlaces ? [] : named, all: await visitLink(language) };
});

/** Where people go now for a location: to itself, to the one that took its place, else to all that are there. */
export async function whereNow(location: LocationView, language: SiteLanguage): Promise<LocationView[]> {
  const last = await afterMoves(location, language);
  return isInUse(last.status) ? [last] : locationsInUse(language);
}

/** The locations that a part of a text shows. */
export interface ShownPlaces {
  /** the clinic's only location, which needs no name */
  only: LocationView | undefined;
  /** of several, those that are shown, by name; none where there are too many */
  several: LocationView[];
  /** the list of all */
  all: Link;
}

/**
 * The locations that a part of a text shows: the one it names, else all that people can come to.
 * @param id the file name of a location
 * @param from the page, for the message
 */
export async function shownPlaces(id: string | undefined, from: string, language: SiteLanguage): Promise<ShownPlaces> {
  const all = await visitLink(language);
  const named = id === undefined ? undefined : await getLocation(id, from, language);
  if (!(await hasSeveralLocations())) return { only: await getMainLocation(language), several: [], all };
  const several = named ? await whereNow(named, language) : await locationsInUse(language);
  return { only: undefined, several: several.length > namedPlaces ? [] : several, all };
}

async function locationsInUse(language: SiteLanguage): Promise<LocationView[]> {
  return (await getLocations(language)).filter(({ status }) => isInUse(status));
}
