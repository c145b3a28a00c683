import type { CollectionEntry } from "astro:content";
import type { PageHead } from "../domain/head-tags.ts";
import { pathOf } from "../domain/path-of.ts";
import { pageTitle } from "./page-title.ts";
import { getPage } from "./pages.ts";
import { published } from "./published.ts";
import type { GraphPart } from "./structured-data.ts";

/** The words of an index page, in the form its page needs. */
export interface IndexPage {
  entry: CollectionEntry<"pages">;
  page: PageHead;
  graph: GraphPart;
}

/** The index of a kind; undefined while the kind has no entry, so that nothing empty is published. */
export async function indexPage(kind: "conditions" | "treatments" | "regions"): Promise<IndexPage | undefined> {
  if ((await published(kind)).length === 0) return undefined;
  const entry = await getPage(kind);
  const { data } = entry;
  return {
    entry,
    page: { title: await pageTitle(data), description: data.description, path: pathOf("pages", kind) },
    graph: { title: data.title, updated: data.updated },
  };
}
