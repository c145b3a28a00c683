import type { Figure } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { medicalTherapy } from "../domain/structured-data/medical.ts";
import { contentOf } from "./body.ts";
import { type ConditionView, conditionsTreatedWith } from "./conditions.ts";
import { getFigure } from "./figure.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { visitLink } from "./menu.ts";
import { getNotice, type NoticeView } from "./notices.ts";
import { pageHead } from "./page-head.ts";
import { type RegionView, regionsTreatedWith } from "./regions.ts";
import { getReview, type ReviewView } from "./review.ts";
import { offersOf, type ServiceView, servicesOf } from "./services.ts";
import { siteHead } from "./site-head.ts";
import { getTreatments, type TreatmentView } from "./treatments.ts";

/** How many other treatments a treatment's page names; their index names them all. */
const mostOthers = 12;

/** A region that a treatment is used on, and what else is used there, named as within a sentence. */
export interface RegionUse {
  region: RegionView;
  others: string[];
}

/** All that the page of a treatment shows. */
export interface TreatmentPage {
  frame: Frame;
  treatment: TreatmentView;
  Content: Awaited<ReturnType<typeof contentOf>>;
  figure: Figure;
  trail: Link[];
  others: TreatmentView[];
  /** the conditions whose guides name it, or a region it is used on */
  conditions: ConditionView[];
  uses: RegionUse[];
  /** what can be booked of it */
  sessions: ServiceView[];
  /** the address of the list of all sessions */
  allSessions: string;
  notice: NoticeView | undefined;
  review: ReviewView | undefined;
}

export async function treatmentPage(treatment: TreatmentView, language: SiteLanguage): Promise<TreatmentPage> {
  const { absolute } = await siteHead(language);
  const regions = await regionsTreatedWith(treatment.id, language);
  const review = await getReview(treatment, treatment.file, language);
  const trail = await indexTrail("treatments", language);
  const conditions = await conditionsTreatedWith(treatment.id, language);
  const sessions = await servicesOf(treatment.id, language);
  const graph = {
    trail,
    title: treatment.title,
    medical: true,
    published: treatment.published,
    updated: treatment.updated,
    review,
    nodes: [
      medicalTherapy({ title: treatment.title, url: absolute(treatment.href) }, treatment.alsoKnownAs),
      ...offersOf(sessions),
    ],
  };
  return {
    frame: await frameOf({
      language,
      page: await pageHead("treatments", treatment, language),
      graph,
      isDraft: treatment.draft,
      shows: [treatment.entry],
    }),
    treatment,
    Content: await contentOf(treatment.entry),
    figure: await getFigure(),
    trail,
    conditions,
    others: firstOthers(await getTreatments(language), treatment),
    uses: regions.map((region) => ({ region, others: othersOf(region, treatment) })),
    sessions,
    allSessions: `${(await visitLink(language)).href}#h-prices`,
    notice: treatment.notice ? await getNotice(treatment.notice, treatment.file, language) : undefined,
    review,
  };
}

/** The first of them without this one; those behind are not looked at, since there may be hundreds. */
function firstOthers(treatments: readonly TreatmentView[], { id: own }: TreatmentView): TreatmentView[] {
  return treatments
    .slice(0, mostOthers + 1)
    .filter(({ id }) => id !== own)
    .slice(0, mostOthers);
}

function othersOf(region: RegionView, treatment: TreatmentView): string[] {
  return region.treatments.filter(({ id }) => id !== treatment.id).map(({ title, nameInText }) => nameInText ?? title);
}
