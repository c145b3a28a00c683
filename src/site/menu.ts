import type { SiteLanguage } from "../domain/language.ts";
import {
  collectionNames,
  isListedCollection,
  isTextCollection,
  pageKindOf,
  type TextCollection,
} from "../schemas/collections.ts";
import { getGlossaryPage } from "./glossary.ts";
import { hasList } from "./has-list.ts";
import type { Link } from "./link.ts";
import { addressIn } from "./page-place.ts";
import { pageLink } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

const kinds = collectionNames.filter(isTextCollection);

/** The main menu: what hurts, how it is treated, where, and the clinic's hours. A kind without entries has no place in it. */
export const getMainMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const links = kinds.map(async (kind) => {
    const { menu } = pageKindOf(kind);
    return menu && menu.in === "main" ? mainLinks(kind, menu.named, language) : [];
  });
  return [...(await Promise.all(links)).flat(), await visitLink(language)];
});

/** The page with hours and address; the list of locations, where there are several. */
export const visitLink = perBuild(
  async (language: SiteLanguage): Promise<Link> =>
    pageLink((await hasList("locations", language)) ? "locations" : "contact", language),
);

/** Each entry of a kind where they are few, else their list. */
async function mainLinks(kind: TextCollection, named: number, language: SiteLanguage): Promise<Link[]> {
  const entries = await entryLinks(kind, language);
  if (entries.length <= named) return entries;
  return isListedCollection(kind) ? [await pageLink(kind, language)] : [];
}

async function entryLinks(kind: TextCollection, language: SiteLanguage): Promise<Link[]> {
  return (await published(kind, language)).map((each) => {
    const { data } = each.entry;
    const title = "linkText" in data ? data.linkText : data.title;
    return { href: addressIn(kind, each, language), title, lang: each.lang };
  });
}

/** The pages named in the footer beside the main menu: notices first, then the words of the trade where a page explains them. */
export const getFooterMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const links = kinds.map((kind) => {
    const { menu } = pageKindOf(kind);
    return menu && menu.in === "footer" ? entryLinks(kind, language) : [];
  });
  const glossary = await getGlossaryPage(language);
  const words = glossary ? [await pageLink(glossary.id, language)] : [];
  return [
    ...(await Promise.all(links)).flat(),
    ...words,
    await pageLink("privacy", language),
    await pageLink("accessibility", language),
  ];
});
