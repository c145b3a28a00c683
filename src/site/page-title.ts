import type { SiteLanguage } from "../domain/language.ts";
import { getClinic } from "./clinic.ts";

/** The title of a page in tabs and search results: the owner's own, else its name with the clinic's. */
export async function pageTitle(
  { title, searchTitle }: { title: string; searchTitle?: string | undefined },
  language: SiteLanguage,
): Promise<string> {
  return searchTitle ?? `${title} · ${(await getClinic(language)).name}`;
}
