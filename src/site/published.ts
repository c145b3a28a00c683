import { type CollectionEntry, getCollection } from "astro:content";
import { isPreview } from "./preview.ts";

type PageCollection = "treatments" | "regions" | "conditions" | "notices" | "pages";

/** Every entry of a collection that visitors may see, in the owner's order, then by title. The preview sees drafts too. */
export async function published<C extends PageCollection>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection, (entry) => isPreview || !entry.data.draft);
  return entries.sort((a, b) => orderOf(a.data) - orderOf(b.data) || a.data.title.localeCompare(b.data.title));
}

function orderOf(data: object): number {
  return "order" in data ? Number(data.order) : 0;
}
