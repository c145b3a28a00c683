import type { SiteLanguage } from "../domain/language.ts";
import { isInUse } from "../domain/location-status.ts";
import { addressWords } from "./address-words.ts";
import { getLocations, hasSeveralLocations } from "./clinic.ts";
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
export const getPlaces = perBuild("places.getPlaces", async (language: SiteLanguage): Promise<Places | undefined> => {
  if (!(await hasSeveralLocations())) return undefined;
  const open = (await getLocations(language)).filter(({ status }) => isInUse(status));
  const named = open.map((location) => ({
    href: location.href,
    title: location.name,
    text: addressWords(location, language).line,
  }));
  return { named: open.length > namedPlaces ? [] : named, all: await visitLink(language) };
});
