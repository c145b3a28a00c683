import type { Graph, Thing } from "schema-dts";
import type { PageHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { organization } from "../domain/structured-data/organization.ts";
import { type Business, place } from "../domain/structured-data/place.ts";
import { personId } from "../domain/structured-data/practitioner.ts";
import { breadcrumbList, webPage, webSite } from "../domain/structured-data/web-page.ts";
import { getClinic, getMainLocation, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { getLanguages } from "./languages.ts";
import type { Link } from "./link.ts";
import type { ReviewView } from "./review.ts";
import { siteHead } from "./site-head.ts";
import { specialDaysAhead } from "./special-days-ahead.ts";

/** What a page adds to the facts that every page tells. */
export interface GraphPart {
  /** the way to the page, without the home page and the page itself */
  trail?: readonly Link[];
  /** the page's own name, the last step of the way */
  title?: string;
  medical?: boolean;
  /** the page tells the facts of the clinic itself; every other page points to the home page's nodes by their `@id` */
  tellsClinic?: boolean;
  published?: string | undefined;
  updated?: string | undefined;
  review?: ReviewView | undefined;
  /** what the page is about, and other nodes; the first is the main one */
  nodes?: readonly Thing[];
}

/**
 * A location as a local business; its node is named by the location's page in the first language. Without a street address
 * there is none.
 */
export async function placeOf(location: LocationView, language: SiteLanguage): Promise<Business | undefined> {
  const { absolute } = await siteHead(language);
  const page = absolute(location.href.slice(language.prefix.length));
  return place(
    { ...location, specialDays: specialDaysAhead(location) },
    await getClinic(language),
    absolute("/"),
    page,
  );
}

/**
 * The facts of a page for machines: one graph, its nodes joined by stable `@id`s. Only what the page itself says is told, no
 * property has an unknown value, and the clinic rates and reviews nothing (Google Search Central, "General structured data
 * guidelines", <https://developers.google.com/search/docs/appearance/structured-data/sd-policies>). A node that stands on
 * another page is pointed to by its `@id`, which names that page.
 */
export async function structuredData(page: PageHead, language: SiteLanguage, part: GraphPart = {}): Promise<Graph> {
  const clinic = await getClinic(language);
  const { absolute } = await siteHead(language);
  const languages = await getLanguages();
  const home = absolute("/");
  const url = absolute(page.path);
  const hasOwnPlace = part.tellsClinic && !(await hasSeveralLocations());
  const business = hasOwnPlace ? await placeOf(await getMainLocation(language), language) : undefined;
  const { trail = [], nodes = [] } = part;
  const steps = part.title
    ? [
        { title: clinic.name, url: absolute(`${language.prefix}/`) },
        ...trail.map((link) => ({ title: link.title, url: absolute(link.href) })),
        { title: part.title, url },
      ]
    : [];
  const reviewer = part.review?.by;
  const about = (nodes[0] as { "@id"?: string } | undefined)?.["@id"];
  return {
    "@context": "https://schema.org",
    "@graph": [
      ...(part.tellsClinic
        ? [
            organization(clinic, home),
            ...(business ? [business] : []),
            webSite(clinic.name, languages.length > 1 ? languages.map(({ tag }) => tag) : language.tag, home),
          ]
        : []),
      webPage({
        url,
        title: page.title,
        description: page.description,
        language: clinic.language,
        home,
        medical: part.medical ?? false,
        published: part.published,
        updated: part.updated,
        about,
        reviewed: part.review?.date,
        reviewer: reviewer && personId(reviewer.url),
        hasTrail: steps.length > 0,
      }),
      ...(steps.length > 0 ? [breadcrumbList(url, steps)] : []),
      ...nodes,
    ],
  };
}
