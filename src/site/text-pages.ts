import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import { published, type Worded } from "./published.ts";

/** Pages of text that have an address file of their own. */
const ownFile = new Set(["contact", "404", "conditions", "treatments", "regions", "practitioners", "locations"]);

/** The pages of text that need nothing but their text: privacy, accessibility, thanks, and any the owner adds. */
export async function textPages(language: SiteLanguage): Promise<Worded<CollectionEntry<"pages">>[]> {
  return (await published("pages", language)).filter(({ id }) => !ownFile.has(id));
}
