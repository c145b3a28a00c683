import { listedPages as listed, type PageFile, type SitePage } from "../domain/site-pages.ts";
import { getHome } from "./pages.ts";
import { published } from "./published.ts";

/** Every page that search engines may show, in the owner's order. */
export async function getListedPages(): Promise<SitePage[]> {
  const kinds = ["conditions", "treatments", "regions", "notices", "pages"] as const;
  const lists: PageFile[][] = await Promise.all(kinds.map(async (kind) => await published(kind)));
  return listed([await getHome(), ...lists.flat()]);
}
