import { getCollection } from "astro:content";
import type { CalendarDate } from "../domain/calendar-date.ts";
import { type SiteLanguage, translatedId } from "../domain/language.ts";
import { isInUse, type LocationStatus, statusOn } from "../domain/location-status.ts";
import { movesFrom } from "../domain/moves.ts";
import { pathOf } from "../domain/path-of.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { collections } from "../schemas/collections.ts";
import type { Location } from "../schemas/location.ts";
import { follow } from "./follow.ts";
import type { Link } from "./link.ts";
import { perBuild } from "./per-build.ts";
import { today } from "./today.ts";

/** A location as the pages show it. */
export interface LocationView extends Omit<Location, "status"> {
  id: string;
  /** its own page, where there are several locations; else the page with hours and address */
  href: string;
  /** the day of the build there */
  today: CalendarDate;
  /** what it is on that day */
  status: LocationStatus;
  /** where visitors ask to be called, if the clinic has a form for it */
  request?: Link | undefined;
}

/** The facts of the clinic, in the words of a language; `language` is that one. */
export const getClinic = perBuild(async (language: SiteLanguage): Promise<Clinic> => {
  const { entry } = await follow("clinic", "clinic", "The site", language);
  return { ...entry.data, language: language.tag };
});

/** Every location, those that have moved or closed too; by name. */
export const getLocations = perBuild(async (language: SiteLanguage): Promise<LocationView[]> => {
  const request = await requestLink(language);
  const all = await getCollection("locations");
  const byId = new Map(all.map(({ id, data }) => [id, data]));
  const originals = all.filter(({ id }) => !id.includes("/"));
  return originals
    .map(({ id, data }) => ({ id, data: byId.get(translatedId(id, language.folder)) ?? data }))
    .map(({ id, data }) => viewLocation(id, data, language, originals.length > 1))
    .map((location) => ({ ...location, request }))
    .sort((one, other) => one.name.localeCompare(other.name));
});

/** A location by its file name. @throws Error naming `from` when it is missing */
export async function getLocation(id: string, from: string, language: SiteLanguage): Promise<LocationView> {
  const { entry } = await follow("locations", id, from, language);
  const location = viewLocation(id, entry.data, language, await hasSeveralLocations());
  return { ...location, request: await requestLink(language) };
}

/** The form by which visitors ask to be called; it stands with the hours and addresses of all locations. */
export const requestLink = perBuild(async (language: SiteLanguage): Promise<Link | undefined> => {
  const { callback } = await getClinic(language);
  const page = (await hasSeveralLocations()) ? "locations" : "contact";
  return callback && { href: `${language.prefix}${pathOf("pages", page)}#request`, title: callback.title };
});

/** The location that the site shows first; once nobody can come there any more, the one that took its place, or another. */
export const getMainLocation = perBuild(async (language: SiteLanguage): Promise<LocationView> => {
  const { mainLocation } = await getClinic(language);
  const main = await afterMoves(await getLocation(mainLocation, "clinic.yaml", language), language);
  if (isInUse(main.status)) return main;
  return (await getLocations(language)).find(({ status }) => isInUse(status)) ?? main;
});

/** The location itself, or the last of those that took its place one after the other. The check refuses moves in a circle. */
export async function afterMoves(location: LocationView, language: SiteLanguage): Promise<LocationView> {
  const byId = new Map((await getLocations(language)).map((each) => [each.id, each]));
  const nextOf = (id: string) => {
    const { status, movedTo } = byId.get(id) ?? location;
    return status === "moved" ? movedTo : undefined;
  };
  const last = movesFrom(location.id, nextOf).at(-1) ?? location.id;
  return last === location.id ? location : getLocation(last, `locations/${location.id}.yaml`, language);
}

/** With several locations each has a page of its own, and the page with hours and address becomes their list. */
export const hasSeveralLocations = perBuild(async (): Promise<boolean> => {
  const { leastFiles } = collections.locations.page;
  return (await getCollection("locations", ({ id }) => !id.includes("/"))).length >= leastFiles;
});

function viewLocation(id: string, data: Location, { prefix }: SiteLanguage, isOneOfSeveral: boolean): LocationView {
  const path = isOneOfSeveral ? pathOf("locations", id) : pathOf("pages", "contact");
  const day = today(data.timeZone);
  return { ...data, id, href: prefix + path, today: day, status: statusOn(data, day) };
}
