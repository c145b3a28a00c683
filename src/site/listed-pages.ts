import type { SiteLanguage } from "../domain/language.ts";
import { type PageFile, type SitePage, sitePages } from "../domain/site-pages.ts";
import { getLanguages } from "./languages.ts";
import { getHome } from "./pages.ts";
import { published } from "./published.ts";

const kinds = ["conditions", "treatments", "regions", "notices", "pages"] as const;

/** Every page of the site in all its languages, in the owner's order. */
export async function getSitePages(): Promise<SitePage[]> {
  const files = await Promise.all((await getLanguages()).map(filesIn));
  return sitePages(files.flat());
}

/** Every page in a language that search engines may show. */
export async function getListedPages(language: SiteLanguage): Promise<SitePage[]> {
  return (await getSitePages()).filter((page) => !page.hidden && page.language.code === language.code);
}

async function filesIn(language: SiteLanguage): Promise<PageFile[]> {
  const lists = kinds.map(async (kind): Promise<PageFile[]> => {
    const worded = await published(kind, language);
    return worded
      .filter(({ lang }) => !lang)
      .map(({ id, entry }) => ({ collection: entry.collection, id, language, data: entry.data }));
  });
  const home: PageFile = { collection: "home", id: "home", language, data: (await getHome(language)).data };
  return [home, ...(await Promise.all(lists)).flat()];
}
