import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Region } from "../schemas/region.ts";
import { follow } from "./follow.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";
import { type TreatmentView, viewTreatment } from "./treatments.ts";

/** A region as the pages show it, its references followed. */
export interface RegionView extends Omit<Region, "treatments" | "related"> {
  id: string;
  href: string;
  file: string;
  /** its number on the map and in the lists, from 1 */
  number: number;
  treatments: TreatmentView[];
  related: string[];
  entry: CollectionEntry<"regions">;
}

/** Every region in the order of the map. */
export const getRegions = perBuild(async (): Promise<RegionView[]> => {
  const entries = await published("regions");
  return Promise.all(entries.map((entry, index) => viewRegion(entry, index + 1)));
});

const byId = perBuild(async () => new Map((await getRegions()).map((region) => [region.id, region])));

/** The regions that a treatment is used on, by the treatment's file name. */
const byTreatment = perBuild(async () => {
  const used = (await getRegions()).flatMap((region) => region.treatments.map(({ id }) => ({ id, region })));
  return Map.groupBy(used, ({ id }) => id);
});

/** The regions that a treatment is used on, in the order of the map. */
export async function regionsTreatedWith(treatment: string): Promise<RegionView[]> {
  return [...new Set((await byTreatment()).get(treatment)?.map(({ region }) => region))];
}

/** Some of {@link getRegions} by their file names; a name that no published region has is passed over. */
export async function regionsNamed(ids: readonly string[]): Promise<RegionView[]> {
  const regions = await byId();
  return ids.flatMap((id) => regions.get(id) ?? []);
}

/** One region of {@link getRegions}. @throws Error naming `from` when it is missing */
export async function getRegion(id: string, from: string): Promise<RegionView> {
  await follow("regions", id, from);
  return (await byId()).get(id) as RegionView;
}

async function viewRegion(entry: CollectionEntry<"regions">, number: number): Promise<RegionView> {
  const file = `content/regions/${entry.id}.mdx`;
  const treatments = await Promise.all(entry.data.treatments.map((id) => follow("treatments", id, file)));
  return {
    ...entry.data,
    id: entry.id,
    href: pathOf("regions", entry.id),
    file,
    number,
    treatments: treatments.map(viewTreatment),
    entry,
  };
}
