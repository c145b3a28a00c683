import { type CollectionEntry, getEntry } from "astro:content";
import { follow } from "./follow.ts";

/** The home page's words. @throws Error when `content/pages/home.mdx` is missing */
export async function getHome(): Promise<CollectionEntry<"home">> {
  const entry = await getEntry("home", "home");
  if (!entry) throw new Error("content/pages/home.mdx is missing. It holds the words of the home page.");
  return entry;
}

/** A page of text that the site cannot do without, by its file name. */
export async function getPage(id: string): Promise<CollectionEntry<"pages">> {
  return follow("pages", id, "The site");
}
