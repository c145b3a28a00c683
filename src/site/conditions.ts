import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import type { Condition } from "../schemas/condition.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";
import { getRegion, type RegionView } from "./regions.ts";
import { getTreatment, type TreatmentView } from "./treatments.ts";

/** A region in a condition's list, with what holds in this condition only. */
export interface ConditionRegion {
  region: RegionView;
  note?: string | undefined;
}

/** A condition as the pages show it, its references followed. */
export interface ConditionView
  extends Omit<Condition, "treatments" | "regions">,
    Worded<CollectionEntry<"conditions">> {
  href: string;
  file: string;
  treatments: TreatmentView[];
  regions: ConditionRegion[];
}

export const getConditions = perBuild(async (language: SiteLanguage): Promise<ConditionView[]> => {
  const conditions = await published("conditions", language);
  return Promise.all(conditions.map((condition) => viewCondition(condition, language)));
});

/** The conditions whose guides name a region, by the region's file name. */
const byRegion = perBuild(async (language: SiteLanguage) => {
  const named = (await getConditions(language)).flatMap((condition) =>
    condition.regions.map(({ region }) => ({ region: region.id, condition })),
  );
  return Map.groupBy(named, ({ region }) => region);
});

/** The conditions whose guides name a region. */
export async function conditionsNaming(region: string, language: SiteLanguage): Promise<ConditionView[]> {
  return [...new Set((await byRegion(language)).get(region)?.map(({ condition }) => condition))];
}

const byTreatment = perBuild(async (language: SiteLanguage) => {
  const treated = (await getConditions(language)).flatMap((condition) => {
    const all = [...condition.treatments, ...condition.regions.flatMap(({ region }) => region.treatments)];
    return [...new Set(all.map(({ id }) => id))].map((treatment) => ({ treatment, condition }));
  });
  return Map.groupBy(treated, ({ treatment }) => treatment);
});

/** The conditions whose guides name a treatment, or a region that it is used on. */
export async function conditionsTreatedWith(treatment: string, language: SiteLanguage): Promise<ConditionView[]> {
  return (await byTreatment(language)).get(treatment)?.map(({ condition }) => condition) ?? [];
}

async function viewCondition(
  condition: Worded<CollectionEntry<"conditions">>,
  language: SiteLanguage,
): Promise<ConditionView> {
  const { data } = condition.entry;
  const file = fileIn("conditions", condition, language);
  const treatments = data.treatments.map((id) => getTreatment(id, file, language));
  const regions = data.regions.map(async ({ region, note }) => ({
    region: await getRegion(region, file, language),
    note,
  }));
  return {
    ...data,
    ...condition,
    href: addressIn("conditions", condition, language),
    file,
    treatments: await Promise.all(treatments),
    regions: await Promise.all(regions),
  };
}
