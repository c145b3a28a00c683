import type { SiteLanguage } from "../domain/language.ts";
import type { Redirect } from "../domain/redirects-file.ts";
import { getLocations } from "./clinic.ts";
import { getLanguages } from "./languages.ts";
import { addressIn } from "./page-place.ts";
import { getHome } from "./pages.ts";
import { published } from "./published.ts";

const kinds = ["conditions", "regions", "treatments", "practitioners", "notices", "pages"] as const;

/** Every old address of a published page, with the page it leads to now. */
export async function getFormerUrls(): Promise<Redirect[]> {
  return (await Promise.all((await getLanguages()).map(formerUrlsIn))).flat();
}

async function formerUrlsIn(language: SiteLanguage): Promise<Redirect[]> {
  const lists = kinds.map(async (kind) =>
    (await published(kind, language))
      .filter(({ lang }) => !lang)
      .flatMap((page) => page.entry.data.formerUrls.map((from) => ({ from, to: addressIn(kind, page, language) }))),
  );
  const locations = (await getLocations(language)).flatMap(({ href, formerUrls }) =>
    formerUrls.map((from) => ({ from, to: href })),
  );
  const home = (await getHome(language)).data.formerUrls.map((from) => ({ from, to: `${language.prefix}/` }));
  return [...home, ...(language.folder ? [] : locations), ...(await Promise.all(lists)).flat()];
}
