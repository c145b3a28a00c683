import type { PageHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { TextCollection } from "../schemas/collections.ts";
import { addressIn } from "./page-place.ts";
import { pageTitle } from "./page-title.ts";
import type { Worded } from "./published.ts";

/** What the head of an entry's page says of it. */
export async function pageHead(
  collection: TextCollection,
  page: Worded<{ data: { title: string; searchTitle?: string | undefined; description: string } }>,
  language: SiteLanguage,
): Promise<PageHead> {
  const { data } = page.entry;
  const path = addressIn(collection, page, language);
  return { title: await pageTitle(data, language), description: data.description, path };
}
