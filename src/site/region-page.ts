import type { Figure } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { anatomicalStructure } from "../domain/structured-data/medical.ts";
import { videoFacts } from "../domain/structured-data/video-facts.ts";
import { videoObject } from "../domain/structured-data/video-object.ts";
import { contentOf } from "./body.ts";
import { type ConditionView, conditionsNaming } from "./conditions.ts";
import { getFigure } from "./figure.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { getNotice, type NoticeView } from "./notices.ts";
import { pageHead } from "./page-head.ts";
import { getRegions, type RegionView, regionsNamed } from "./regions.ts";
import { getReview, type ReviewView } from "./review.ts";
import { siteHead } from "./site-head.ts";

/** All that the page of a region shows. */
export interface RegionPage {
  frame: Frame;
  region: RegionView;
  Content: Awaited<ReturnType<typeof contentOf>>;
  /** the text is read without scrolling, so it may stand in two columns */
  isShort: boolean;
  /** the figure, where the region has a shape on it */
  figure: Figure | undefined;
  trail: Link[];
  /** the conditions whose guides name it */
  conditions: ConditionView[];
  /** the regions to read on with */
  next: RegionView[];
  /** the notice that belongs to its video, from the first condition that has one */
  notice: NoticeView | undefined;
  review: ReviewView | undefined;
}

export async function regionPage(region: RegionView, language: SiteLanguage): Promise<RegionPage> {
  const { absolute } = await siteHead(language);
  const conditions = await conditionsNaming(region.id, language);
  const related = await regionsNamed(region.related, language);
  const withNotice = conditions.find(({ notice }) => notice);
  const notice =
    region.video && withNotice?.notice ? await getNotice(withNotice.notice, withNotice.file, language) : undefined;
  const review = await getReview(region, region.file, language);
  const trail = await indexTrail("regions", language);
  const named = ({ title, href }: { title: string; href: string }) => ({ title, url: absolute(href) });
  const video = videoFacts(
    { title: region.title, description: region.description, path: region.href, video: region.video },
    absolute,
  );
  const graph = {
    trail,
    title: region.title,
    medical: true,
    published: region.published,
    updated: region.updated,
    review,
    nodes: [
      anatomicalStructure(named(region), conditions.map(named), region.treatments.map(named)),
      ...(video ? [videoObject(video)] : []),
    ],
  };
  return {
    frame: await frameOf({
      language,
      page: await pageHead("regions", region, language),
      graph,
      isDraft: region.draft,
      shows: [region.entry],
    }),
    region,
    Content: await contentOf(region.entry),
    isShort: (region.entry.body?.length ?? 0) < 2500,
    figure: region.shape && (await getFigure()),
    trail,
    conditions,
    next: related.length > 0 ? related : await firstOthers(region, language),
    notice,
    review,
  };
}

/** Where a region names none to read on with: the first three of the map. */
async function firstOthers(region: RegionView, language: SiteLanguage): Promise<RegionView[]> {
  const [first, second, third, fourth] = await getRegions(language);
  return [first, second, third, fourth].flatMap((other) => (other && other.id !== region.id ? other : [])).slice(0, 3);
}
