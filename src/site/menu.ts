import { currentMark } from "../domain/current-mark.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { getConditions } from "./conditions.ts";
import { getGlossaryPage } from "./glossary.ts";
import { hasIndex, type IndexKind } from "./index-page.ts";
import type { Link } from "./link.ts";
import { getNotices } from "./notices.ts";
import { pageLink } from "./pages.ts";
import { perBuild } from "./per-build.ts";

/** With more conditions than this the menu leads to their index instead of naming each. */
const namedConditions = 3;

/** The main menu: what hurts, how it is treated, where, and the clinic's hours. A kind without entries has no place in it. */
export const getMainMenu = perBuild("menu.getMainMenu", async (language: SiteLanguage): Promise<Link[]> => {
  const conditions = await getConditions(language);
  const named = conditions.map(({ href, title, lang }) => ({ href, title, lang }));
  return [
    ...(named.length > namedConditions ? [await pageLink("conditions", language)] : named),
    ...(await indexLinks(["treatments", "regions", "practitioners"], language)),
    await visitLink(language),
  ];
});

/** Which entries of a menu are marked on a page, and how. */
export function marksIn(menu: readonly Link[], path: string): string {
  return menu.map(({ href }) => currentMark(path, href) ?? "").join();
}

/** The page with hours and address; the list of locations, where there are several. */
export const visitLink = perBuild(
  "menu.visitLink",
  async (language: SiteLanguage): Promise<Link> =>
    pageLink((await hasIndex("locations", language)) ? "locations" : "contact", language),
);

async function indexLinks(kinds: readonly IndexKind[], language: SiteLanguage): Promise<Link[]> {
  const links = kinds.map(async (kind) => ((await hasIndex(kind, language)) ? [await pageLink(kind, language)] : []));
  return (await Promise.all(links)).flat();
}

/** The pages named in the footer beside the main menu: notices first, then the words of the trade where a page explains them. */
export const getFooterMenu = perBuild("menu.getFooterMenu", async (language: SiteLanguage): Promise<Link[]> => {
  const notices = (await getNotices(language)).map(({ href, linkText, lang }) => ({ href, title: linkText, lang }));
  const glossary = await getGlossaryPage(language);
  const words = glossary ? [await pageLink(glossary.id, language)] : [];
  return [...notices, ...words, await pageLink("privacy", language), await pageLink("accessibility", language)];
});
