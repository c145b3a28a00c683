import { languageCode } from "../domain/language.ts";
import { pathOf } from "../domain/path-of.ts";
import { isPageCollection, pageKindOf } from "../schemas/collections.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { ListedEntry, Listing } from "../source/list-entries.ts";
import type { SourceEntry } from "../source/read-entry.ts";

/** An entry by its place alone. */
type PlacedEntry = Pick<ListedEntry, "collection" | "id" | "language">;

/** Everything that one file may need to know about the others. */
export interface ContentIndex {
  /** every entry by its place, those included whose fields cannot be read */
  listed: readonly ListedEntry[];
  /** the entries whose fields can be read */
  entries: readonly SourceEntry[];
  /** the files in `media/`: `media/films/psoas.mp4` */
  media: ReadonlySet<string>;
  /** the two letters of the site's first language */
  first: string;
  /** the folders of the site's further languages */
  folders: readonly string[];
  /** is there a file for this entry? Without a language the one in the first language is meant. */
  has(collection: string, id: string, language?: string): boolean;
  /** the entry, if its fields can be read */
  entry(collection: string, id: string, language?: string): SourceEntry | undefined;
  /** the entry of this file, if its fields can be read */
  entryOf(file: string): SourceEntry | undefined;
  /** the file of the page that has this address */
  fileAt(address: string): string | undefined;
  /** the address of the page that a file becomes: {@link addressOf}, and of a location where there are several */
  addressOf(entry: PlacedEntry): string | undefined;
  /** the addresses of all pages */
  addresses(): Iterable<string>;
}

/** Makes the index of a listed and read content folder. */
export function indexContent({ entries: listed, media }: Listing, entries: readonly SourceEntry[]): ContentIndex {
  const keys = new Set(listed.map(keyOf));
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const clinic = byKey.get(keyOf({ collection: "clinic", id: "clinic" }));
  const pages = new Map<string, string>();
  const files = Map.groupBy(
    listed.filter(({ language }) => !language),
    ({ collection }) => collection,
  );
  const pageOf = (entry: PlacedEntry) => addressOf(entry, files.get(entry.collection)?.length);
  for (const entry of listed) {
    const address = pageOf(entry);
    if (address !== undefined && !pages.has(address)) pages.set(address, entry.file);
  }
  return {
    listed,
    entries,
    media: new Set(media),
    ...languagesOf(clinic?.data),
    has: (collection, id, language) => keys.has(keyOf({ collection, id, language })),
    entry: (collection, id, language) => byKey.get(keyOf({ collection, id, language })),
    entryOf: (file) => byFile.get(file),
    fileAt: (address) => pages.get(address),
    addressOf: pageOf,
    addresses: () => pages.keys(),
  };
}

function keyOf({
  collection,
  id,
  language,
}: {
  collection: string;
  id: string;
  language?: string | undefined;
}): string {
  return `${language ?? ""}/${collection}/${id}`;
}

/** The languages as they are written; whether they are in order is the schema's matter. */
function languagesOf(clinic: unknown): { first: string; folders: string[] } {
  const { language, languages } = isGroup(clinic) ? clinic : {};
  const written = Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string") : [];
  return { first: languageCode(typeof language === "string" ? language : ""), folders: written.map(languageCode) };
}

/**
 * The address of the page that a file becomes; `undefined` for facts without a page of their own.
 * @param files how many files there are of its kind in the first language: a single location has no page
 */
export function addressOf({ collection, id, language }: PlacedEntry, files = 1): string | undefined {
  if (!isPageCollection(collection) || files < pageKindOf(collection).leastFiles) return undefined;
  return (language ? `/${language}` : "") + pathOf(collection, id);
}

/** Is the entry kept back from the published site? */
export function isDraft(entry: SourceEntry | undefined): boolean {
  return entry !== undefined && isGroup(entry.data) && entry.data["draft"] === true;
}
