import { type PageType, pageSources as sources } from "./page-sources.ts";
import { clinicSite, filesOf, furtherSites, type ServedSite, secondSite, sites } from "./served-sites.ts";
import { tellClinic } from "./told-clinic.ts";

/** A page that stands for all of its type. */
export interface TypicalPage {
  site: ServedSite;
  type: PageType;
  /** the folder of a further language: `en/`; empty for the first one */
  language: string;
  path: string;
}

/** One page of every type that a site has, in each of its languages, as its content tells them. */
export function typicalPagesOf(site: ServedSite): TypicalPage[] {
  const { files, languages, unlisted } = tellClinic(site.content);
  const isBuilt = new Set(filesOf(site).pages.map(({ path }) => path));
  return ["", ...languages.slice(1).map((tag) => `${tag.slice(0, 2)}/`)].flatMap((language) =>
    (Object.keys(sources) as PageType[]).flatMap((type) => {
      const isOfType = (file: string) => file.startsWith(language) && sources[type].test(file.slice(language.length));
      const isGone = (path: string) => type.startsWith("place") && unlisted.includes(path);
      const found = files.find(
        ({ file, path = "" }) =>
          isOfType(file) && isBuilt.has(path) && isGone(path) === (type === "place that is gone"),
      );
      return found?.path ? [{ site, type, language, path: found.path }] : [];
    }),
  );
}

/** One page of every type that a site has in its first language, by the name of the type. */
export function pageTypesOf(site: ServedSite): Partial<Record<PageType, string>> {
  const pages = typicalPagesOf(site).filter(({ language }) => language === "");
  return Object.fromEntries(pages.map(({ type, path }) => [type, path]));
}

/** A page of each type that there is, of the first site that has it. */
export function firstOfEachType(): TypicalPage[] {
  const pages = [...sites, ...furtherSites].flatMap(typicalPagesOf).filter(({ language }) => language === "");
  return pages.filter(({ type }, index) => pages.findIndex((page) => page.type === type) === index);
}

const isThorough = Boolean(process.env["THOROUGH"]);

/** What a run that is not thorough visits of the further clinics: the pages on which they differ most from the first two. */
const chosen = [
  "home",
  "contact",
  "place",
  "place that is gone",
  "list of places",
  "practitioner",
  "condition",
  "condition en/",
];

/** A page of each type of the further clinics; in a run that is not thorough the chosen ones. */
export function furtherTypicalPages(): TypicalPage[] {
  const pages = furtherSites.flatMap(typicalPagesOf);
  return isThorough ? pages : pages.filter(({ type, language }) => chosen.includes(`${type} ${language}`.trim()));
}

/**
 * What a test of every page visits: of the first two clinics a page of each type, of the further ones the chosen ones. In a thorough run
 * every page of all but the second clinic, which has what the first one has, and its videos, special days and phone beside.
 */
export function pagesToVisit(): { site: ServedSite; path: string }[] {
  const ofFirst = isThorough ? everyPageOf(clinicSite) : typicalPagesOf(clinicSite);
  return [...ofFirst, ...typicalPagesOf(secondSite), ...furtherPages()];
}

/** The pages of the further clinics that a run visits: all of them in a thorough run, else the chosen ones. */
export function furtherPages(): { site: ServedSite; path: string }[] {
  return isThorough ? furtherSites.flatMap(everyPageOf) : furtherTypicalPages();
}

const everyPageOf = (site: ServedSite) => filesOf(site).pages.map(({ path }) => ({ site, path }));
