import { getEntry } from "astro:content";
import { type SiteLanguage, siteLanguages } from "../domain/language.ts";
import { perBuild } from "./per-build.ts";

/** The languages of the site, its first one first. @throws Error when `clinic.yaml` is missing */
export const getLanguages = perBuild(async (): Promise<SiteLanguage[]> => {
  const entry = await getEntry("clinic", "clinic");
  if (!entry) throw new Error("clinic.yaml is missing. It holds the name and the facts of the clinic.");
  return siteLanguages(entry.data);
});

/** The language that files without a folder are written in. */
export async function firstLanguage(): Promise<SiteLanguage> {
  return (await getLanguages())[0] as SiteLanguage;
}

/** The language of a page by what Astro calls its locale; the first one where it says nothing. */
export async function languageOf(locale: string | undefined): Promise<SiteLanguage> {
  const languages = await getLanguages();
  return languages.find(({ tag }) => tag === locale) ?? (languages[0] as SiteLanguage);
}
