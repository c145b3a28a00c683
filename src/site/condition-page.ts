import type { Figure } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { lowerFirst } from "../domain/lower-first.ts";
import { medicalCondition } from "../domain/structured-data/medical.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { visitWords } from "../strings/visit-words.ts";
import type { CompiledText } from "../text/compile-text.ts";
import { renderBody } from "./body.ts";
import { getClinic, getMainLocation } from "./clinic.ts";
import type { ConditionView } from "./conditions.ts";
import { getFigure } from "./figure.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { getNoticeText, type NoticeText } from "./notices.ts";
import { pageHead } from "./page-head.ts";
import { getReview, type ReviewView } from "./review.ts";
import { siteHead } from "./site-head.ts";

/** All that the page of a condition shows. */
export interface ConditionPage {
  frame: Frame;
  condition: ConditionView;
  Content: CompiledText["Content"];
  /** the figure, where one of its regions has a shape on it */
  figure: Figure | undefined;
  parts: { id: string; title: string; number?: number; lang?: string | undefined }[];
  /** the notice before the first video; undefined while no region has a video */
  notice: NoticeText | undefined;
  noteTerm: string;
  byline: { name: string; language: string; trail: Link[]; review: ReviewView | undefined };
}

export async function conditionPage(condition: ConditionView, language: SiteLanguage): Promise<ConditionPage> {
  const { Content, headings } = await renderBody(condition.entry);
  const clinic = await getClinic(language);
  const { absolute } = await siteHead(language);
  const t = stringsFor(clinic.language);
  const hasVideo = condition.regions.some(({ region }) => region.video);
  const notice =
    hasVideo && condition.notice ? await getNoticeText(condition.notice, condition.file, language) : undefined;
  const review = await getReview(condition, condition.file, language);
  const trail = await indexTrail("conditions", language);
  const named = ({ title, href }: { title: string; href: string }) => ({ title, url: absolute(href) });
  const regions = condition.regions.map(({ region }) => region);
  const graph = {
    trail,
    title: condition.title,
    medical: true,
    published: condition.published,
    updated: condition.updated,
    review,
    nodes: [medicalCondition(named(condition), regions.map(named), condition.treatments.map(named))],
  };
  return {
    frame: await frameOf({
      language,
      page: await pageHead("conditions", condition, language),
      graph,
      isDraft: condition.draft,
      shows: [condition, ...regions, ...(notice ? [notice] : [])].map(({ entry }) => entry),
    }),
    condition,
    Content,
    figure: regions.some(({ shape }) => shape) ? await getFigure() : undefined,
    parts: [
      { id: "help", title: t.getHelpShort },
      ...(condition.doAndDont ? [{ id: "self-care", title: t.selfCare.title }] : []),
      ...(condition.treatments.length > 0 ? [{ id: "treatments", title: t.theTreatments }] : []),
      ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text })),
      ...(notice ? [{ id: "notice", title: notice.linkText }] : []),
      ...regions.map(({ id, place, shortName, number, lang }) => ({ id, title: place ?? shortName, number, lang })),
      ...(condition.questions.length > 0 ? [{ id: "questions", title: t.questions }] : []),
      { id: "visit", title: visitWords(await getMainLocation(language), t).seeHours },
    ],
    notice,
    noteTerm: fill(t.note, { condition: lowerFirst(condition.title, condition.lang ?? language.tag) }),
    byline: { name: clinic.name, language: clinic.language, trail, review },
  };
}
