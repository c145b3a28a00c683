import { checkContent } from "../check/check-content.ts";
import { listedPages, type PageFile, type SitePage } from "../domain/site-pages.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { hasPage } from "../schemas/collections.ts";

/**
 * The clinic and the pages that search engines may show, read from the content folder itself: what happens after a build
 * can no longer ask Astro for content.
 * @throws Error when there is no clinic; the content check tells of it before
 */
export async function readListedPages(folder: string): Promise<{ clinic: Clinic; pages: SitePage[] }> {
  const { entries } = await checkContent(folder);
  const clinic = entries.find(({ collection }) => collection === "clinic")?.value as Clinic | undefined;
  if (!clinic) throw new Error("clinic.yaml is missing in the content folder. It holds the facts of the clinic.");
  const files = entries.filter(({ collection }) => hasPage(collection));
  return {
    clinic,
    pages: listedPages(files.map(({ collection, id, value }) => ({ collection, id, data: value }) as PageFile)),
  };
}
