import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Condition } from "../schemas/condition.ts";
import { follow } from "./follow.ts";
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

export async function getConditions(): Promise<ConditionView[]> {
  return Promise.all((await published("conditions")).map(viewCondition));
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
