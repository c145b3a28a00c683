import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import { follow } from "./follow.ts";
import type { Link } from "./link.ts";
import { addressIn } from "./page-place.ts";
import type { Worded } from "./published.ts";

/** The home page's words. @throws Error when `content/pages/home.mdx` is missing */
export async function getHome(language: SiteLanguage): Promise<CollectionEntry<"home">> {
  return (await follow("home", "home", "The site", language)).entry;
}

/** A page of text that the site cannot do without, by its file name. */
export async function getPage(id: string, language: SiteLanguage): Promise<Worded<CollectionEntry<"pages">>> {
  return follow("pages", id, "The site", language);
}

/** The link to such a page, as menus and the way to a page name it. */
export async function pageLink(id: string, language: SiteLanguage): Promise<Link> {
  const page = await getPage(id, language);
  const { menuTitle, title } = page.entry.data;
  return { href: addressIn("pages", page, language), title: menuTitle ?? title, lang: page.lang };
}
