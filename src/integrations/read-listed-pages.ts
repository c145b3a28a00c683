import { checkedContent } from "../check/checked-content.ts";
import { pageFiles } from "../check/page-files.ts";
import { builtInFigure } from "../domain/figure/built-in-figure.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { listedPages, type SitePage } from "../domain/site-pages.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { buildDay } from "../source/build-day.ts";

/**
 * The clinic, its figure and the pages that search engines may show, read from the content folder itself: what happens after a build
 * can no longer ask Astro for content.
 * @throws Error when there is no clinic; the content check tells of it before
 */
export async function readListedPages(folder: string): Promise<{
  clinic: Clinic;
  figure: Figure;
  pages: SitePage[];
}> {
  const { entries } = await checkedContent(folder);
  const clinic = entries.find(({ collection, language }) => collection === "clinic" && !language)?.value as
    | Clinic
    | undefined;
  if (!clinic) throw new Error("clinic.yaml is missing in the content folder. It holds the facts of the clinic.");
  const figure = (entries.find(({ collection }) => collection === "figure")?.value ?? builtInFigure) as Figure;
  return { clinic, figure, pages: listedPages(pageFiles(entries, buildDay)) };
}
