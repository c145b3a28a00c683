import type { SiteLanguage } from "../domain/language.ts";
import { collections, type ListedCollection } from "../schemas/collections.ts";
import { getLocations } from "./clinic.ts";
import { published } from "./published.ts";

/** Has the list of a kind anything to list? One location needs no list. */
export async function hasList(kind: ListedCollection, language: SiteLanguage): Promise<boolean> {
  const files = kind === "locations" ? await getLocations(language) : await published(kind, language);
  return files.length >= collections[kind].page.leastFiles;
}
