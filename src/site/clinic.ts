import { getCollection } from "astro:content";
import { type SiteLanguage, translatedId } from "../domain/language.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Location } from "../schemas/location.ts";
import { follow } from "./follow.ts";
import { perBuild } from "./per-build.ts";

/** The facts of the clinic, in the words of a language; `language` is that one. */
export const getClinic = perBuild(async (language: SiteLanguage): Promise<Clinic> => {
  const { entry } = await follow("clinic", "clinic", "The site", language);
  return { ...entry.data, language: language.tag };
});

/** Every location. */
export const getLocations = perBuild(async (language: SiteLanguage): Promise<(Location & { id: string })[]> => {
  const all = await getCollection("locations");
  const byId = new Map(all.map(({ id, data }) => [id, data]));
  return all
    .filter(({ id }) => !id.includes("/"))
    .map(({ id, data }) => ({ id, ...(byId.get(translatedId(id, language.folder)) ?? data) }));
});

/** The location that the site shows first. */
export const getMainLocation = perBuild(async (language: SiteLanguage): Promise<Location & { id: string }> => {
  const { mainLocation } = await getClinic(language);
  const { id, entry } = await follow("locations", mainLocation, "content/clinic.yaml", language);
  return { id, ...entry.data };
});
