import type { SiteLanguage } from "../domain/language.ts";
import type { ListedCollection } from "../schemas/collections.ts";
import type { Link } from "./link.ts";
import { pageLink } from "./pages.ts";

/** The step of the way to an entry that stands for its kind: the index of conditions, treatments, regions …. */
export async function indexTrail(kind: ListedCollection, language: SiteLanguage): Promise<Link[]> {
  return [await pageLink(kind, language)];
}
