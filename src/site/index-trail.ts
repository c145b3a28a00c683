import type { SiteLanguage } from "../domain/language.ts";
import type { IndexKind } from "./index-page.ts";
import type { Link } from "./link.ts";
import { pageLink } from "./pages.ts";

/** The step of the way to an entry that stands for its kind: the index of conditions, treatments, regions …. */
export async function indexTrail(kind: IndexKind, language: SiteLanguage): Promise<Link[]> {
  return [await pageLink(kind, language)];
}
