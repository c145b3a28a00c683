import { siteLanguages } from "../domain/language.ts";
import type { PageFile } from "../domain/site-pages.ts";
import type { CheckedEntry } from "./check-content.ts";
import { addressOf } from "./content-index.ts";

/** The pages that checked entries become, each with its language. None without a clinic. */
export function pageFiles(entries: readonly CheckedEntry[]): PageFile[] {
  const clinic = entries.find(({ collection, language }) => collection === "clinic" && !language);
  if (!clinic) return [];
  const languages = siteLanguages(clinic.value as Parameters<typeof siteLanguages>[0]);
  return entries.flatMap((entry) => {
    const language = languages.find(({ folder }) => folder === entry.language);
    if (!language || addressOf(entry) === undefined) return [];
    return [{ collection: entry.collection, id: entry.id, language, data: entry.value } as PageFile];
  });
}
