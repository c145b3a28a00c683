import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import { isListedCollection } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { published, type Worded } from "./published.ts";

/** The pages of text that need nothing but their text: privacy, accessibility, thanks, and any the owner adds. */
export async function textPages(language: SiteLanguage): Promise<Worded<CollectionEntry<"pages">>[]> {
  return (await published("pages", language)).filter(
    ({ id }) => !fixedPage(id)?.hasOwnRoute && !isListedCollection(id),
  );
}
