import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import type { Treatment } from "../schemas/treatment.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";

/** A treatment as the pages show it. */
export interface TreatmentView extends Treatment, Worded<CollectionEntry<"treatments">> {
  href: string;
  file: string;
}

export function viewTreatment(treatment: Worded<CollectionEntry<"treatments">>, language: SiteLanguage): TreatmentView {
  return {
    ...treatment.entry.data,
    ...treatment,
    href: addressIn("treatments", treatment, language),
    file: fileIn("treatments", treatment, language),
  };
}

/** Every treatment, those the clinic is known for first. */
export const getTreatments = perBuild(
  "treatments.getTreatments",
  async (language: SiteLanguage): Promise<TreatmentView[]> => {
    const views = (await published("treatments", language)).map((treatment) => viewTreatment(treatment, language));
    return [...views.filter((view) => view.main), ...views.filter((view) => !view.main)];
  },
);
