import type { Figure } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { isInUse } from "../domain/location-status.ts";
import type { Question } from "../schemas/question.ts";
import { type ArticleYear, byYear, getArticles } from "./articles.ts";
import { type CallRequestView, getCallRequest } from "./call-request.ts";
import { getClinic, getLocations, type LocationView } from "./clinic.ts";
import { getConditions } from "./conditions.ts";
import { feedPath } from "./feed.ts";
import { getFigure } from "./figure.ts";
import type { Link } from "./link.ts";
import { type ListPage, listPage } from "./list-page.ts";
import { type PersonLink, personLink } from "./person-link.ts";
import { getPractitioners } from "./practitioners.ts";
import { getRegions, type RegionView } from "./regions.ts";
import { getServices, offersOf, type ServiceView } from "./services.ts";
import { getTreatments, type TreatmentView } from "./treatments.ts";

/** With more locations than this their list leaves the hours to their own pages, so that it stays light. */
const mostWithHours = 12;

/** The page above the list of conditions. */
export async function conditionList(
  language: SiteLanguage,
): Promise<ListPage & { links: (Link & { text: string })[] }> {
  const conditions = await getConditions(language);
  const links = conditions.map(({ href, title, guide, lang }) => ({ href, title, text: guide.text, lang }));
  return { ...(await listPage("conditions", language)), links };
}

/** The page above the list of treatments. */
export async function treatmentList(language: SiteLanguage): Promise<ListPage & { treatments: TreatmentView[] }> {
  return { ...(await listPage("treatments", language)), treatments: await getTreatments(language) };
}

/** A region as the list links to it. */
type RegionLink = Link & Pick<RegionView, "number" | "shape"> & { text: string };

/** The page above the list of regions, with the map of those that have a shape on the figure. */
export async function regionList(
  language: SiteLanguage,
): Promise<ListPage & { regions: RegionView[]; figure: Figure | undefined; links: RegionLink[] }> {
  const regions = await getRegions(language);
  return {
    ...(await listPage("regions", language)),
    regions,
    figure: regions.some(({ shape }) => shape) ? await getFigure() : undefined,
    links: regions.map(({ href, title, place, where, number, shape, lang }) => ({
      href,
      title: place ?? title,
      text: place ? title : where,
      number,
      shape,
      lang,
    })),
  };
}

/** The page above the list of practitioners. */
export async function practitionerList(language: SiteLanguage): Promise<ListPage & { links: PersonLink[] }> {
  return { ...(await listPage("practitioners", language)), links: (await getPractitioners(language)).map(personLink) };
}

/** The page above the list of articles, which stand there by year. */
export async function articleList(language: SiteLanguage): Promise<ListPage & { years: ArticleYear[]; feed: string }> {
  const feed = feedPath(language);
  return { ...(await listPage("articles", language, {}, feed)), years: byYear(await getArticles(language)), feed };
}

/** The page above the list of locations: those that people can come to, and the price list. */
export async function locationList(language: SiteLanguage): Promise<
  ListPage & {
    locations: LocationView[];
    hours: { language: string } | undefined;
    services: ServiceView[];
    request: CallRequestView | undefined;
    questions: readonly Question[];
  }
> {
  const locations = (await getLocations(language)).filter(({ status }) => isInUse(status));
  const services = await getServices(language);
  return {
    ...(await listPage("locations", language, { nodes: offersOf(services) })),
    locations,
    hours: locations.length > mostWithHours ? undefined : { language: language.tag },
    services,
    request: await getCallRequest(language),
    questions: (await getClinic(language)).questions,
  };
}
