import { existsSync } from "node:fs";
import { kindOf } from "../schemas/collections.ts";
import { type Listing, listEntries } from "../source/list-entries.ts";
import { readEntry, type SourceEntry } from "../source/read-entry.ts";
import { checkFields } from "./check-fields.ts";
import { checkTranslation } from "./check-translation.ts";
import { type ContentIndex, indexContent } from "./content-index.ts";
import type { Problem } from "./problem.ts";
import { stillThere } from "./still-there.ts";

/** An entry whose fields are in order, with what they mean. */
export interface CheckedEntry extends SourceEntry {
  /** what the collection's schema made of the fields */
  value: unknown;
}

/** What the fields of a file mean, or what is wrong with them. */
interface Judged {
  /** of a translation: the file whose facts it shares */
  original: SourceEntry | undefined;
  problems: Problem[];
  /** undefined where the fields' form has a problem */
  entry?: CheckedEntry;
}

/** The content folder, read, and what its fields mean. What its files say of each other has not been looked at. */
export interface ContentReading {
  listing: Listing;
  /** what keeps files from being read at all */
  unreadable: Problem[];
  index: ContentIndex;
  judged: ReadonlyMap<SourceEntry, Judged>;
  /** the entries without a problem in their fields' form */
  entries: CheckedEntry[];
}

/**
 * Reads the content folder; one that is not there is empty.
 * @param earlier a reading of the same folder: what says the same as then is not taken apart again, and is the same object
 */
export function readContent(folder: string, earlier?: ContentReading): ContentReading {
  const listing = existsSync(folder) ? listEntries(folder) : { entries: [], media: [], strangers: [] };
  const read = listing.entries.flatMap(
    (listed) => stillThere(() => readEntry(folder, listed, earlier?.index.entryOf(listed.file))) ?? [],
  );
  const readable = read.flatMap((entry) => ("problems" in entry ? [] : [entry]));
  const unreadable = read.flatMap((entry) => ("problems" in entry ? entry.problems : []));
  const index = indexContent(listing, readable);
  const judged = new Map<SourceEntry, Judged>();
  for (const entry of readable) {
    const original = entry.language ? index.entry(entry.collection, entry.id) : undefined;
    const before = earlier?.judged.get(entry);
    judged.set(entry, before && before.original === original ? before : judge(entry, original));
  }
  const entries = [...judged.values()].flatMap(({ entry }) => entry ?? []);
  return { listing, unreadable, index, judged, entries };
}

function judge(entry: SourceEntry, original: SourceEntry | undefined): Judged {
  // A translation without its original, or of a kind that has none, is told by its place alone.
  if (entry.language && (!original || kindOf(entry.collection).wording === "none")) return { original, problems: [] };
  const fields = original ? checkTranslation(original, entry) : checkFields(entry);
  const { problems } = fields;
  return { original, problems, ...("value" in fields && { entry: { ...entry, value: fields.value } }) };
}
