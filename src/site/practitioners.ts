import type { CollectionEntry } from "astro:content";
import { credentialsInForce } from "../domain/credentials-in-force.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { isInUse } from "../domain/location-status.ts";
import type { Practitioner } from "../schemas/practitioner.ts";
import { getLocation, getLocations, type LocationView } from "./clinic.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";
import { today } from "./today.ts";

/** A practitioner as the pages show it, references followed. */
export interface PractitionerView extends Practitioner, Worded<CollectionEntry<"practitioners">> {
  href: string;
  file: string;
  /** where the person works; every location, where none is named */
  workplaces: LocationView[];
}

/** Every practitioner, in the owner's order; credentials that have expired are left out. */
export const getPractitioners = perBuild(async (language: SiteLanguage): Promise<PractitionerView[]> => {
  const people = await published("practitioners", language);
  return Promise.all(people.map((person) => viewPractitioner(person, language)));
});

const byWorkplace = perBuild(async (language: SiteLanguage) => {
  const works = (await getPractitioners(language)).flatMap((person) =>
    person.workplaces.map(({ id }) => ({ id, person })),
  );
  return Map.groupBy(works, ({ id }) => id);
});

/** Who works at a location, by its file name. */
export async function practitionersAt(location: string, language: SiteLanguage): Promise<PractitionerView[]> {
  return (await byWorkplace(language)).get(location)?.map(({ person }) => person) ?? [];
}

async function viewPractitioner(
  person: Worded<CollectionEntry<"practitioners">>,
  language: SiteLanguage,
): Promise<PractitionerView> {
  const { data } = person.entry;
  const file = fileIn("practitioners", person, language);
  const named = await Promise.all(data.locations.map((location) => getLocation(location, file, language)));
  const all = named.length > 0 ? named : await getLocations(language);
  const workplaces = all.filter(({ status }) => isInUse(status));
  const day = today((workplaces[0] ?? all[0])?.timeZone ?? "UTC");
  const credentials = credentialsInForce(data.credentials, day);
  return { ...data, ...person, credentials, href: addressIn("practitioners", person, language), file, workplaces };
}
