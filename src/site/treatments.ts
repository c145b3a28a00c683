import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import type { Film } from "../domain/video/film.ts";
import type { Treatment } from "../schemas/treatment.ts";
import { getFilm } from "./film.ts";
import { follow } from "./follow.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";

/** A treatment as the pages show it. */
export interface TreatmentView extends Treatment, Worded<CollectionEntry<"treatments">> {
  href: string;
  file: string;
  /** its video, as a player shows it */
  film: Film | undefined;
}

function viewTreatment(treatment: Worded<CollectionEntry<"treatments">>, language: SiteLanguage): TreatmentView {
  const { data } = treatment.entry;
  return {
    ...data,
    ...treatment,
    href: addressIn("treatments", treatment, language),
    file: fileIn("treatments", treatment, language),
    film: data.video && getFilm(data.video),
  };
}

/** Every treatment, those the clinic is known for first. */
export const getTreatments = perBuild(async (language: SiteLanguage): Promise<TreatmentView[]> => {
  const views = (await published("treatments", language)).map((treatment) => viewTreatment(treatment, language));
  return [...views.filter((view) => view.main), ...views.filter((view) => !view.main)];
});

const byId = perBuild(
  async (language: SiteLanguage) =>
    new Map((await getTreatments(language)).map((treatment) => [treatment.id, treatment])),
);

/** One treatment of {@link getTreatments}. @throws Error naming `from` when it is missing, or a draft on the published site */
export async function getTreatment(id: string, from: string, language: SiteLanguage): Promise<TreatmentView> {
  const { entry, lang } = await follow("treatments", id, from, language);
  // In the preview a treatment may be newer than the list, which is kept for a moment.
  return (await byId(language)).get(id) ?? viewTreatment({ id, entry, ...(lang && { lang }) }, language);
}
