import { movesFrom } from "../domain/moves.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** With several locations each has a page; the page that tells of the only one has lost its place then. */
export function contactPageProblems(index: ContentIndex): Problem[] {
  const places = index.listed.filter(({ collection, language }) => collection === "locations" && !language);
  const contact = index.listed.find(({ collection, id }) => collection === "pages" && id === "contact");
  if (places.length < 2 || !contact) return [];
  const advice =
    "There are several locations now, and each has a page of its own. Rename this file to locations.mdx, and write /contact/ under its formerUrls.";
  return [{ file: contact.file, advice }];
}

/**
 * The place that the site shows first must be one that people can come to; places that moved must lead on to one, and not in
 * a circle.
 */
export function locationProblems(index: ContentIndex): Problem[] {
  return index.entries.flatMap((entry): Problem[] => {
    const field = entry.collection === "clinic" ? "mainLocation" : "movedTo";
    const id = isGroup(entry.data) ? entry.data[field] : undefined;
    if ((entry.collection !== "clinic" && entry.collection !== "locations") || typeof id !== "string") return [];
    const advice = field === "mainLocation" ? goneAdvice(id, index) : moveAdvice(entry.id, id, index);
    return advice ? [{ file: entry.file, ...entry.lineOf([field]), field, found: id, advice }] : [];
  });
}

/** What is wrong with sending people to a location, in the owner's words: it says that nobody can come there any more. */
export function goneAdvice(id: string, index: ContentIndex): string | undefined {
  const status = fieldOf(index, id, "status");
  if (status !== "moved" && status !== "closed") return undefined;
  return `locations/${id}.yaml says status: ${status}. Name a location that is open.`;
}

/** A place may move on to one that moved itself. A circle is told once, at the location that comes first by its name. */
function moveAdvice(id: string, next: string, index: ContentIndex): string | undefined {
  if (fieldOf(index, next, "status") === "closed") return goneAdvice(next, index);
  const moves = movesFrom(id, (from) => {
    const to = fieldOf(index, from, "movedTo");
    return typeof to === "string" ? to : undefined;
  });
  const isCircle = moves.length > 2 && moves.at(-1) === id;
  if (!isCircle || moves.some((each) => each < id)) return undefined;
  return `These moves lead in a circle: ${moves.join(" → ")}. Take movedTo out where people can come now.`;
}

function fieldOf(index: ContentIndex, id: string, field: string): unknown {
  const location = index.entry("locations", id);
  return isGroup(location?.data) ? location.data[field] : undefined;
}
