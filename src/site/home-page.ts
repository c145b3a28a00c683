import type { Figure } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { Home } from "../schemas/home.ts";
import { getClinic } from "./clinic.ts";
import { type ConditionView, getConditions } from "./conditions.ts";
import { getFigure } from "./figure.ts";
import { type FirstStep, getFirstStep } from "./first-step.ts";
import { type Frame, frameOf } from "./frame.ts";
import { guideParts } from "./guide-parts.ts";
import type { Link } from "./link.ts";
import { getHome } from "./pages.ts";
import { getRegions, type RegionView } from "./regions.ts";
import { getTreatments, type TreatmentView } from "./treatments.ts";

/** A condition's guide as the home page announces it. */
interface GuideLink extends Link {
  text: string;
  parts: Link[];
}

/** All that the home page shows. */
export interface HomePage {
  frame: Frame;
  home: Home;
  figure: Figure;
  regions: RegionView[];
  step: FirstStep;
  /** the treatments that the clinic is known for */
  treatments: TreatmentView[];
  guides: GuideLink[];
}

export async function homePage(language: SiteLanguage): Promise<HomePage> {
  const { data: home } = await getHome(language);
  const regions = await getRegions(language);
  const step = await getFirstStep(language);
  const conditions = await getConditions(language);
  const page = { title: await homeTitle(home, language), description: home.description, path: `${language.prefix}/` };
  const toMap = regions.length > 0 && home.map ? { href: "#map", title: home.map.step } : undefined;
  return {
    frame: await frameOf({
      language,
      page,
      graph: { tellsClinic: true, published: home.published, updated: home.updated },
      shows: [],
    }),
    home,
    figure: await getFigure(),
    regions,
    step: { ...step, otherwise: toMap ?? step.otherwise },
    treatments: (await getTreatments(language)).filter(({ main }) => main),
    guides: await Promise.all(conditions.map((condition) => guideLink(condition, language))),
  };
}

async function homeTitle({ searchTitle }: Home, language: SiteLanguage): Promise<string> {
  const { name, tagline } = await getClinic(language);
  return searchTitle ?? `${name}: ${tagline}`;
}

async function guideLink(condition: ConditionView, language: SiteLanguage): Promise<GuideLink> {
  const { guide, href, lang } = condition;
  return { ...guide, href, lang, parts: await guideParts(condition, language) };
}
