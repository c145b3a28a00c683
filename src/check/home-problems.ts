import { isGroup } from "../schemas/schema-fields.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** The words of the home page that are needed only when there is something under them. */
export function homeProblems(index: ContentIndex): Problem[] {
  const home = index.entry("home", "home");
  if (!home || !isGroup(home.data)) return [];
  const data = home.data;
  const has = (collection: string, isMeant = (_: Record<string, unknown>) => true) =>
    index.entries.some(
      (entry) => entry.collection === collection && !isDraft(entry) && isGroup(entry.data) && isMeant(entry.data),
    );
  const wanted = [
    {
      field: "map",
      isNeeded: has("regions"),
      advice: "Add it: there are regions. Write title, step and hint under it.",
    },
    {
      field: "treatmentsTitle",
      isNeeded: has("treatments", ({ main }) => main === true),
      advice: "Add it: there are treatments with main: true. It is the heading above them.",
    },
  ];
  return wanted.flatMap(({ field, isNeeded, advice }) =>
    isNeeded && data[field] === undefined ? [{ file: home.file, ...home.lineOf([]), field, advice }] : [],
  );
}
