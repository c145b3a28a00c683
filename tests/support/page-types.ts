import { clinicSite, filesOf, firstPageIn, type ServedSite, sites } from "./served-sites.ts";

/** One page of every type that a site has, by the name of the type. */
export function pageTypesOf(site: ServedSite): Record<PageType, string> {
  return {
    home: "/",
    condition: firstPageIn(site, "/conditions/"),
    region: firstPageIn(site, "/regions/"),
    treatment: firstPageIn(site, "/treatments/"),
    index: "/regions/",
    contact: "/contact/",
    text: "/accessibility/",
    notice: firstPageIn(site, "/notices/"),
    "not found": "/404.html",
  };
}

export type PageType =
  | "home"
  | "condition"
  | "region"
  | "treatment"
  | "index"
  | "contact"
  | "text"
  | "notice"
  | "not found";

/** The addresses of a site that stand for all others: a page of every type. @throws Error when one of them was not built */
export function typicalPagesOf(site: ServedSite): string[] {
  const { page } = filesOf(site);
  return Object.values(pageTypesOf(site)).map((path) => page(path).path);
}

/** Every page that is published; of the invented clinic one of each type, for its videos, special days and phone. */
export function pagesToVisit(): { site: ServedSite; path: string }[] {
  return sites.flatMap((site) => {
    const paths = site === clinicSite ? filesOf(site).pages.map(({ path }) => path) : typicalPagesOf(site);
    return paths.map((path) => ({ site, path }));
  });
}
