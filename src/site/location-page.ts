import type { PageHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { locationDescription } from "../domain/location-page-files.ts";
import { isInUse } from "../domain/location-status.ts";
import { getClinic, type LocationView } from "./clinic.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { pageTitle } from "./page-title.ts";
import { type PersonLink, personLink } from "./person-link.ts";
import { whereNow } from "./places.ts";
import { practitionersAt } from "./practitioners.ts";
import { type GraphPart, placeOf } from "./structured-data.ts";

/** Everything the page of one of several locations needs beside the location itself. */
export interface LocationPage {
  page: PageHead;
  graph: GraphPart;
  trail: Link[];
  /** where people go now, once nobody can come here any more; undefined while they can */
  next: LocationView[] | undefined;
  /** who works here */
  people: PersonLink[];
}

export async function locationPage(location: LocationView, language: SiteLanguage): Promise<LocationPage> {
  const trail = await indexTrail("locations", language);
  const next = isInUse(location.status) ? undefined : await whereNow(location, language);
  const business = location.status === "open" ? await placeOf(location, language) : undefined;
  const people = await practitionersAt(location.id, language);
  return {
    page: {
      title: await pageTitle({ title: location.name, searchTitle: location.searchTitle }, language),
      description: locationDescription(location, (await getClinic(language)).name, language),
      path: location.href,
      noindex: next !== undefined,
    },
    graph: { trail, title: location.name, updated: location.updated, nodes: business ? [business] : [] },
    trail,
    next,
    people: people.map(personLink),
  };
}
