import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Treatment } from "../schemas/treatment.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

/** A treatment as the pages show it. */
export interface TreatmentView extends Treatment {
  id: string;
  href: string;
  file: string;
  entry: CollectionEntry<"treatments">;
}

export function viewTreatment(entry: CollectionEntry<"treatments">): TreatmentView {
  return {
    ...entry.data,
    id: entry.id,
    href: pathOf("treatments", entry.id),
    file: `content/treatments/${entry.id}.mdx`,
    entry,
  };
}

/** Every treatment, those the clinic is known for first. */
export const getTreatments = perBuild(async (): Promise<TreatmentView[]> => {
  const views = (await published("treatments")).map(viewTreatment);
  return [...views.filter((view) => view.main), ...views.filter((view) => !view.main)];
});
