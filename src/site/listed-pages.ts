import type { SiteLanguage } from "../domain/language.ts";
import { type LocationFile, locationPageFiles } from "../domain/location-page-files.ts";
import { type PageFile, type SitePage, sitePages } from "../domain/site-pages.ts";
import { getClinic, getLocations } from "./clinic.ts";
import { firstLanguage, getLanguages } from "./languages.ts";
import { getHome } from "./pages.ts";
import { publishedTexts } from "./published.ts";
import { today } from "./today.ts";

/** Every page of the site in all its languages, in the owner's order. */
export async function getSitePages(): Promise<SitePage[]> {
  const files = await Promise.all((await getLanguages()).map(filesIn));
  const { name } = await getClinic(await firstLanguage());
  return sitePages([...files.flat(), ...locationPageFiles(await placesInAll(), name, today)]);
}

/** Every page in a language that search engines may show. */
export async function getListedPages(language: SiteLanguage): Promise<SitePage[]> {
  return (await getSitePages()).filter((page) => !page.hidden && page.language.code === language.code);
}

/** The locations in every language. */
async function placesInAll(): Promise<LocationFile[]> {
  const lists = (await getLanguages()).map(async (language) =>
    (await getLocations(language)).map(({ id, ...data }) => ({ id, language, data })),
  );
  return (await Promise.all(lists)).flat();
}

async function filesIn(language: SiteLanguage): Promise<PageFile[]> {
  const texts = (await publishedTexts(language))
    .filter(({ lang }) => !lang)
    .map(({ id, entry }) => ({ collection: entry.collection, id, language, data: entry.data }));
  const home: PageFile = { collection: "home", id: "home", language, data: (await getHome(language)).data };
  return [home, ...texts];
}
