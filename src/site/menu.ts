import type { SiteLanguage } from "../domain/language.ts";
import { getConditions } from "./conditions.ts";
import type { Link } from "./link.ts";
import { getNotices } from "./notices.ts";
import { pageLink } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

/** With more conditions than this the menu leads to their index instead of naming each. */
const namedConditions = 3;

/** The main menu: what hurts, how it is treated, where, and the clinic's hours. A kind without entries has no place in it. */
export const getMainMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const conditions = await getConditions(language);
  const named = conditions.map(({ href, title, lang }) => ({ href, title, lang }));
  return [
    ...(named.length > namedConditions ? [await pageLink("conditions", language)] : named),
    ...((await published("treatments", language)).length > 0 ? [await pageLink("treatments", language)] : []),
    ...((await published("regions", language)).length > 0 ? [await pageLink("regions", language)] : []),
    await pageLink("contact", language),
  ];
});

/** The pages named in the footer beside the main menu: notices first. */
export const getFooterMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const notices = (await getNotices(language)).map(({ href, linkText, lang }) => ({ href, title: linkText, lang }));
  return [...notices, await pageLink("privacy", language), await pageLink("accessibility", language)];
});
