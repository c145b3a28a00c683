import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Region } from "../schemas/region.ts";
import { follow } from "./follow.ts";
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
export async function getRegions(): Promise<RegionView[]> {
  const entries = await published("regions");
  return Promise.all(entries.map((entry, index) => viewRegion(entry, index + 1)));
}

/** One region of {@link getRegions}. @throws Error naming `from` when it is missing */
export async function getRegion(id: string, from: string): Promise<RegionView> {
  await follow("regions", id, from);
  return (await getRegions()).find((region) => region.id === id) as RegionView;
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
