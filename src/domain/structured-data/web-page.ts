import type { BreadcrumbList, MedicalWebPage, WebPage, WebSite } from "schema-dts";

/** What is said of a page as such. Addresses are whole. */
export interface WebPageFacts {
  url: string;
  title: string;
  description: string;
  language: string;
  home: string;
  /** the page is about health */
  medical: boolean;
  published?: string | undefined;
  updated?: string | undefined;
  /** the `@id` of what the page is about */
  about?: string | undefined;
  /** the day on which a practitioner last read it over, and the `@id` of that person */
  reviewed?: string | undefined;
  reviewer?: string | undefined;
  hasTrail: boolean;
}

/**
 * The page itself. <https://schema.org/MedicalWebPage>, with `lastReviewed` and `reviewedBy` where the owner tells of a review.
 * Dates: Google Search Central, "Influence your byline dates in Google Search".
 */
export function webPage(facts: WebPageFacts): WebPage | MedicalWebPage {
  return {
    "@type": facts.medical ? "MedicalWebPage" : "WebPage",
    "@id": facts.url,
    url: facts.url,
    name: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    isPartOf: { "@id": `${facts.home}#website` },
    ...(facts.hasTrail && { breadcrumb: { "@id": `${facts.url}#breadcrumb` } }),
    ...(facts.about && { mainEntity: { "@id": facts.about } }),
    ...(facts.published && { datePublished: facts.published }),
    ...(facts.updated && { dateModified: facts.updated }),
    ...(facts.reviewed && { lastReviewed: facts.reviewed }),
    ...(facts.reviewer && { reviewedBy: { "@id": facts.reviewer } }),
  };
}

/** The site, in its language or its languages. Source: Google Search Central, "Site names" (name and url, on the home page), <https://developers.google.com/search/docs/appearance/site-names>. */
export function webSite(name: string, language: string | readonly string[], home: string): WebSite {
  return {
    "@type": "WebSite",
    "@id": `${home}#website`,
    url: home,
    name,
    inLanguage: language,
    publisher: { "@id": `${home}#organization` },
  };
}

/**
 * The way to a page. Source: Google Search Central, "Breadcrumb structured data" (each step with position, name and item; shown
 * on desktops only since 2025), <https://developers.google.com/search/docs/appearance/structured-data/breadcrumb>.
 */
export function breadcrumbList(url: string, trail: readonly { title: string; url: string }[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    "@id": `${url}#breadcrumb`,
    itemListElement: trail.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.title,
      item: step.url,
    })),
  };
}
