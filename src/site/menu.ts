import type { SiteLanguage } from "../domain/language.ts";
import { homeOf } from "../domain/language.ts";
import { pathOf } from "../domain/path-of.ts";
import {
  collectionNames,
  isListedCollection,
  isTextCollection,
  pageKindOf,
  type TextCollection,
} from "../schemas/collections.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { getClinic, getLocations, hasSeveralLocations } from "./clinic.ts";
import { getGlossaryPage } from "./glossary.ts";
import { hasList } from "./has-list.ts";
import type { Link } from "./link.ts";
import { addressIn } from "./page-place.ts";
import { pageLink } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

const kinds = collectionNames.filter(isTextCollection);

/** The main menu: the pages that the clinic names, or the usual ones. */
export const getMainMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const { menu } = await getClinic(language);
  return menu ? namedLinks(menu, "menu", language) : usualMenu(language);
});

/** The pages named in the footer: those that the clinic names, or all of the menu and what visitors look for at the foot. */
export const getFooterMenu = perBuild(async (language: SiteLanguage): Promise<Link[]> => {
  const { footMenu } = await getClinic(language);
  if (footMenu) return namedLinks(footMenu, "footMenu", language);
  const menu = await getMainMenu(language);
  const more = await usualFooterMenu(language);
  return [...menu, ...more.filter(({ href }) => !menu.some((link) => link.href === href))];
});

/** What hurts, how it is treated, where, who treats, and the clinic's hours. A kind without entries has no place in it. */
async function usualMenu(language: SiteLanguage): Promise<Link[]> {
  const links = kinds.map(async (kind) => {
    const { menu } = pageKindOf(kind);
    return menu && menu.in === "main" ? mainLinks(kind, menu.named, language) : [];
  });
  return [...(await Promise.all(links)).flat(), await visitLink(language)];
}

/** Beside the menu: notices first, then the words of the trade where a page explains them. */
async function usualFooterMenu(language: SiteLanguage): Promise<Link[]> {
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
}

/** The page with hours and address; the list of locations, where there are several. */
export const visitLink = perBuild(
  async (language: SiteLanguage): Promise<Link> =>
    pageLink((await hasList("locations", language)) ? "locations" : "contact", language),
);

/** The pages at these addresses, each by its short title in the language. @throws Error naming the field when one is missing */
async function namedLinks(addresses: readonly string[], field: string, language: SiteLanguage): Promise<Link[]> {
  const links = await getLinks(language);
  return addresses.map((address) => {
    const link = links.get(address);
    if (link) return link;
    throw new Error(
      `clinic.yaml names ${address} under ${field}, and no published page has this address. Correct it, or take it out.`,
    );
  });
}

/** The link to each page, by its address in the first language. */
const getLinks = perBuild(async (language: SiteLanguage): Promise<ReadonlyMap<string, Link>> => {
  const home = { href: homeOf(language.folder), title: stringsFor(language.tag).home };
  const texts = kinds.map(async (kind) =>
    (await entryLinks(kind, language)).map(({ id, ...link }) => [pathOf(kind, id), link] as const),
  );
  const places = (await hasSeveralLocations()) ? await getLocations(language) : [];
  return new Map<string, Link>([
    ["/", home],
    ...(await Promise.all(texts)).flat(),
    ...places.map(({ id, href, name }) => [pathOf("locations", id), { href, title: name }] as const),
  ]);
});

/** Each entry of a kind where they are few, else their list. */
async function mainLinks(kind: TextCollection, named: number, language: SiteLanguage): Promise<Link[]> {
  const entries = await entryLinks(kind, language);
  if (entries.length <= named) return entries;
  return isListedCollection(kind) ? [await pageLink(kind, language)] : [];
}

/** Each published entry of a kind, by the name that menus have for it. */
async function entryLinks(kind: TextCollection, language: SiteLanguage): Promise<(Link & { id: string })[]> {
  return (await published(kind, language)).map((each) => {
    const { data } = each.entry;
    const short = "menuTitle" in data ? data.menuTitle : "linkText" in data ? data.linkText : undefined;
    return { id: each.id, href: addressIn(kind, each, language), title: short ?? data.title, lang: each.lang };
  });
}
