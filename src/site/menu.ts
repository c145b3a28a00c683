import { pathOf } from "../domain/path-of.ts";
import { getConditions } from "./conditions.ts";
import type { Link } from "./link.ts";
import { getNotices } from "./notices.ts";
import { getPage } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

/** With more conditions than this the menu leads to their index instead of naming each. */
const namedConditions = 3;

/** The main menu: what hurts, how it is treated, where, and the clinic's hours. A kind without entries has no place in it. */
export const getMainMenu = perBuild(async (): Promise<Link[]> => {
  const conditions = await getConditions();
  const named = conditions.map(({ href, title }) => ({ href, title }));
  return [
    ...(named.length > namedConditions ? [await indexLink("conditions")] : named),
    ...((await published("treatments")).length > 0 ? [await indexLink("treatments")] : []),
    ...((await published("regions")).length > 0 ? [await indexLink("regions")] : []),
    await pageLink("contact"),
  ];
});

/** The pages named in the footer beside the main menu: notices first. */
export const getFooterMenu = perBuild(async (): Promise<Link[]> => {
  const notices = (await getNotices()).map(({ href, linkText }) => ({ href, title: linkText }));
  return [...notices, await pageLink("privacy"), await pageLink("accessibility")];
});

async function indexLink(id: "conditions" | "treatments" | "regions"): Promise<Link> {
  return pageLink(id);
}

async function pageLink(id: string): Promise<Link> {
  const { data } = await getPage(id);
  return { href: pathOf("pages", id), title: data.menuTitle ?? data.title };
}
