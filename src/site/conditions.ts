import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Condition } from "../schemas/condition.ts";
import { follow } from "./follow.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";
import { getRegion, type RegionView } from "./regions.ts";
import { type TreatmentView, viewTreatment } from "./treatments.ts";

/** A region in a condition's list, with what holds in this condition only. */
export interface ConditionRegion {
  region: RegionView;
  note?: string | undefined;
}

/** A condition as the pages show it, its references followed. */
export interface ConditionView extends Omit<Condition, "treatments" | "regions"> {
  id: string;
  href: string;
  file: string;
  treatments: TreatmentView[];
  regions: ConditionRegion[];
  entry: CollectionEntry<"conditions">;
}

export const getConditions = perBuild(
  async (): Promise<ConditionView[]> => Promise.all((await published("conditions")).map(viewCondition)),
);

/** The conditions whose guides name a region, by the region's file name. */
const byRegion = perBuild(async () => {
  const named = (await getConditions()).flatMap((condition) =>
    condition.regions.map(({ region }) => ({ region: region.id, condition })),
  );
  return Map.groupBy(named, ({ region }) => region);
});

/** The conditions whose guides name a region. */
export async function conditionsNaming(region: string): Promise<ConditionView[]> {
  return [...new Set((await byRegion()).get(region)?.map(({ condition }) => condition))];
}

const byTreatment = perBuild(async () => {
  const treated = (await getConditions()).flatMap((condition) => {
    const all = [...condition.treatments, ...condition.regions.flatMap(({ region }) => region.treatments)];
    return [...new Set(all.map(({ id }) => id))].map((treatment) => ({ treatment, condition }));
  });
  return Map.groupBy(treated, ({ treatment }) => treatment);
});

/** The conditions whose guides name a treatment, or a region that it is used on. */
export async function conditionsTreatedWith(treatment: string): Promise<ConditionView[]> {
  return (await byTreatment()).get(treatment)?.map(({ condition }) => condition) ?? [];
}

async function viewCondition(entry: CollectionEntry<"conditions">): Promise<ConditionView> {
  const file = `content/conditions/${entry.id}.mdx`;
  const treatments = await Promise.all(entry.data.treatments.map((id) => follow("treatments", id, file)));
  const regions = entry.data.regions.map(async ({ region, note }) => ({ region: await getRegion(region, file), note }));
  return {
    ...entry.data,
    id: entry.id,
    href: pathOf("conditions", entry.id),
    file,
    treatments: treatments.map(viewTreatment),
    regions: await Promise.all(regions),
    entry,
  };
}
