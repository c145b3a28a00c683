import { getCollection, getEntry } from "astro:content";
import type { Clinic } from "../schemas/clinic.ts";
import type { Location } from "../schemas/location.ts";
import { follow } from "./follow.ts";
import { perBuild } from "./per-build.ts";

/** The facts of the clinic. @throws Error when `content/clinic.yaml` is missing */
export const getClinic = perBuild(async (): Promise<Clinic> => {
  const entry = await getEntry("clinic", "clinic");
  if (!entry) throw new Error("content/clinic.yaml is missing. It holds the name and the facts of the clinic.");
  return entry.data;
});

/** Every location. */
export const getLocations = perBuild(async (): Promise<(Location & { id: string })[]> => {
  return (await getCollection("locations")).map(({ id, data }) => ({ id, ...data }));
});

/** The location that the site shows first. */
export const getMainLocation = perBuild(async (): Promise<Location & { id: string }> => {
  const { mainLocation } = await getClinic();
  const entry = await follow("locations", mainLocation, "content/clinic.yaml");
  return { id: entry.id, ...entry.data };
});
