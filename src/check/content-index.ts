import { pathOf } from "../domain/path-of.ts";
import { type CollectionName, hasPage } from "../schemas/collections.ts";
import type { ListedEntry, Listing } from "../source/list-entries.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { isGroup } from "./schema-fields.ts";

/** Everything that one file may need to know about the others. */
export interface ContentIndex {
  /** every entry by its place, those included whose fields cannot be read */
  listed: readonly ListedEntry[];
  /** the entries whose fields can be read */
  entries: readonly SourceEntry[];
  /** the files in `media/`: `media/films/psoas.mp4` */
  media: ReadonlySet<string>;
  /** is there a file for this entry? */
  has(collection: string, id: string): boolean;
  /** the entry, if its fields can be read */
  entry(collection: string, id: string): SourceEntry | undefined;
  /** the entry of this file, if its fields can be read */
  entryOf(file: string): SourceEntry | undefined;
  /** the file of the page that has this address */
  fileAt(address: string): string | undefined;
  /** the addresses of all pages */
  addresses(): Iterable<string>;
}

/** Makes the index of a listed and read content folder. */
export function indexContent({ entries: listed, media }: Listing, entries: readonly SourceEntry[]): ContentIndex {
  const keys = new Set(listed.map(({ collection, id }) => `${collection}/${id}`));
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const pages = new Map<string, string>();
  for (const entry of listed) {
    const address = addressOf(entry);
    if (address !== undefined && !pages.has(address)) pages.set(address, entry.file);
  }
  return {
    listed,
    entries,
    media: new Set(media),
    has: (collection, id) => keys.has(`${collection}/${id}`),
    entry: (collection, id) => byKey.get(`${collection}/${id}`),
    entryOf: (file) => byFile.get(file),
    fileAt: (address) => pages.get(address),
    addresses: () => pages.keys(),
  };
}

/** The address of the page that a file becomes; `undefined` for facts without a page of their own. */
export function addressOf({ collection, id }: { collection: CollectionName; id: string }): string | undefined {
  if (!hasPage(collection)) return undefined;
  if (collection === "home") return "/";
  if (collection === "pages" && id === "404") return "/404.html";
  return pathOf(collection, id);
}

/** Is the entry kept back from the published site? */
export function isDraft(entry: SourceEntry | undefined): boolean {
  return entry !== undefined && isGroup(entry.data) && entry.data["draft"] === true;
}
