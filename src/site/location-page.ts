import type { SiteLanguage } from "../domain/language.ts";
import { locationDescription } from "../domain/location-page-files.ts";
import { isInUse } from "../domain/location-status.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { getClinic, getLocations, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { type ContactFiles, contactFilesOf } from "./contact-files.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { pageTitle } from "./page-title.ts";
import { entryPaths } from "./paths.ts";
import { type PersonLink, personLink } from "./person-link.ts";
import { whereNow } from "./places.ts";
import { practitionersAt } from "./practitioners.ts";
import { placeOf } from "./structured-data.ts";

/** All that the page of one of several locations shows. */
export interface LocationPage {
  frame: Frame;
  location: LocationView;
  files: ContactFiles;
  offer: Clinic["offer"];
  trail: Link[];
  /** where people go now, once nobody can come here any more; undefined while they can */
  next: LocationView[] | undefined;
  /** who works here */
  people: PersonLink[];
}

/** One location has no page here: the page with hours and address is its own (contact-page.ts). */
export const locationPaths = async () => ((await hasSeveralLocations()) ? entryPaths(getLocations) : []);

export async function locationPage(location: LocationView, language: SiteLanguage): Promise<LocationPage> {
  const trail = await indexTrail("locations", language);
  const next = isInUse(location.status) ? undefined : await whereNow(location, language);
  const business = location.status === "open" ? await placeOf(location, language) : undefined;
  const people = await practitionersAt(location.id, language);
  const { name, offer } = await getClinic(language);
  const page = {
    title: await pageTitle({ title: location.name, searchTitle: location.searchTitle }, language),
    description: locationDescription(location, name, language),
    path: location.href,
    noindex: next !== undefined,
  };
  const graph = { trail, title: location.name, updated: location.updated, nodes: business ? [business] : [] };
  return {
    frame: await frameOf({ language, page, graph, shows: [] }),
    location,
    files: await contactFilesOf(location, language),
    offer,
    trail,
    next,
    people: people.map(personLink),
  };
}
