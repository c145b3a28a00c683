import { indexContent } from "../../../src/check/content-index.ts";
import { shapeIds } from "../../../src/check/figure-problems.ts";
import { menuPages } from "../../../src/check/page-address-problems.ts";
import { listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import { isGroup } from "../fields/form-values.ts";

/** What the clinic has of which a field may name one. */
export interface Choices {
  /** the ids of the shapes of the clinic's figure */
  shapes: readonly string[];
  /** the addresses of the pages that a menu may name */
  pages: readonly string[];
}

/** The choices of a content folder; what is written is among them, so that a form opens where it is wrong. */
export function clinicChoices(folder: string): Choices {
  const listing = listEntries(folder);
  const read = listing.entries.map((listed) => readEntry(folder, listed));
  const index = indexContent(
    listing,
    read.flatMap((entry) => ("problems" in entry ? [] : [entry])),
  );
  const written = (name: string) =>
    index.entries.flatMap(({ data }) => (isGroup(data) ? [data[name]].flat() : [])).filter(isText);
  return {
    shapes: unique([...shapeIds(index.entry("figure", "figure")?.data), ...written("shape")]),
    pages: unique([...menuPages(index), ...written("menu"), ...written("footMenu")]),
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const unique = (texts: readonly string[]) => [...new Set(texts)];
