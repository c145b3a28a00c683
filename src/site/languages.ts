import { getEntry } from "astro:content";
import { type SiteLanguage, siteLanguages } from "../domain/language.ts";
import { perBuild } from "./per-build.ts";

/** The languages of the site, its first one first. @throws Error when `content/clinic.yaml` is missing */
export const getLanguages = perBuild("languages.getLanguages", async (): Promise<SiteLanguage[]> => {
  const entry = await getEntry("clinic", "clinic");
  if (!entry) throw new Error("content/clinic.yaml is missing. It holds the name and the facts of the clinic.");
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

/** The addresses of a page that is there in every language, as a file of addresses tells them. */
export async function languagePaths() {
  return (await getLanguages()).map((language) => ({ params: { language: language.folder }, props: { language } }));
}

/** A page in one language, as a file of addresses takes it. */
export interface Spoken<Item> {
  language: SiteLanguage;
  item: Item;
}

/**
 * What is there in each language, for the addresses of its pages. What is only shown in another language than its own (`lang`)
 * has no page there: its links lead to the page that it has.
 */
export async function inEveryLanguage<Item extends { lang?: string | undefined }>(
  read: (language: SiteLanguage) => Promise<readonly Item[]>,
): Promise<Spoken<Item>[]> {
  const lists = (await getLanguages()).map(async (language) =>
    (await read(language)).filter(({ lang }) => !lang).map((item) => ({ language, item })),
  );
  return (await Promise.all(lists)).flat();
}
