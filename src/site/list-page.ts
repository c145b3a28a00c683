import type { SiteLanguage } from "../domain/language.ts";
import type { ListedCollection } from "../schemas/collections.ts";
import { contentOf } from "./body.ts";
import { type Frame, frameOf } from "./frame.ts";
import { pageHead } from "./page-head.ts";
import { getPage } from "./pages.ts";
import type { GraphPart } from "./structured-data.ts";

/** What the page above the list of any kind shows beside the list. */
export interface ListPage {
  frame: Frame;
  title: string;
  lede: string | undefined;
  Content: Awaited<ReturnType<typeof contentOf>>;
}

/**
 * The page above the list of a kind; its words stand in `content/pages/`.
 * @param graph what the list itself tells machines
 * @param feed the address of a feed that tells the same
 */
export async function listPage(
  kind: ListedCollection,
  language: SiteLanguage,
  graph: GraphPart = {},
  feed?: string,
): Promise<ListPage> {
  const page = await getPage(kind, language);
  const { title, lede, updated } = page.entry.data;
  return {
    frame: await frameOf({
      language,
      page: { ...(await pageHead("pages", page, language)), ...(feed && { feed }) },
      graph: { title, updated, ...graph },
      shows: [page.entry],
    }),
    title,
    lede,
    Content: await contentOf(page.entry),
  };
}
