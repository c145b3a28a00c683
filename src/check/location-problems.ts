import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";
import { isGroup } from "./schema-fields.ts";

/** With several locations each has a page; the page that tells of the only one has lost its place then. */
export function contactPageProblems(index: ContentIndex): Problem[] {
  const places = index.listed.filter(({ collection, language }) => collection === "locations" && !language);
  const contact = index.listed.find(({ collection, id }) => collection === "pages" && id === "contact");
  if (places.length < 2 || !contact) return [];
  const advice =
    "There are several locations now, and each has a page of its own. Rename this file to locations.mdx, and write /contact/ under its formerUrls.";
  return [{ file: contact.file, advice }];
}

/** The place that the site shows first must be one that people can come to; a place that moved must lead on to one. */
export function locationProblems(index: ContentIndex): Problem[] {
  return index.entries.flatMap((entry): Problem[] => {
    const field = entry.collection === "clinic" ? "mainLocation" : "movedTo";
    const id = isGroup(entry.data) ? entry.data[field] : undefined;
    if ((entry.collection !== "clinic" && entry.collection !== "locations") || typeof id !== "string") return [];
    const status = statusOf(index, id);
    if (status !== "moved" && status !== "closed") return [];
    const advice = `locations/${id}.yaml says status: ${status}. Name a location that is open.`;
    return [{ file: entry.file, ...entry.lineOf([field]), field, found: id, advice }];
  });
}

function statusOf(index: ContentIndex, id: string): unknown {
  const location = index.entry("locations", id);
  return isGroup(location?.data) ? location.data["status"] : undefined;
}
