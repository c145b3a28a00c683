import type { CollectionEntry } from "astro:content";
import type { PageHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { collections, type ListedCollection } from "../schemas/collections.ts";
import { getLocations } from "./clinic.ts";
import { pageHead } from "./page-head.ts";
import { getPage } from "./pages.ts";
import { published, type Worded } from "./published.ts";
import type { GraphPart } from "./structured-data.ts";

/** Is there anything to list? One location needs no list. */
export async function hasIndex(kind: ListedCollection, language: SiteLanguage): Promise<boolean> {
  const files = kind === "locations" ? await getLocations(language) : await published(kind, language);
  return files.length >= collections[kind].page.leastFiles;
}

/** The words of an index page, in the form its page needs. */
export interface IndexPage extends Worded<CollectionEntry<"pages">> {
  page: PageHead;
  graph: GraphPart;
}

/** The index of a kind, alone in a list; an empty list while the kind has no entry, so that nothing empty is published. */
export async function indexPages(kind: ListedCollection, language: SiteLanguage): Promise<IndexPage[]> {
  if (!(await hasIndex(kind, language))) return [];
  const page = await getPage(kind, language);
  const { data } = page.entry;
  return [
    {
      ...page,
      page: await pageHead("pages", page, language),
      graph: { title: data.title, updated: data.updated },
    },
  ];
}
