import type { CollectionEntry } from "astro:content";
import type { DrawnShape } from "../domain/figure/figure.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { Film } from "../domain/video/film.ts";
import type { Region } from "../schemas/region.ts";
import { getShape } from "./figure.ts";
import { getFilm } from "./film.ts";
import { follow } from "./follow.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";
import { getTreatment, type TreatmentView } from "./treatments.ts";

/** A region as the pages show it, its references followed. */
export interface RegionView
  extends Omit<Region, "treatments" | "related" | "shape">,
    Worded<CollectionEntry<"regions">> {
  href: string;
  file: string;
  /** its number on the map and in the lists, from 1 */
  number: number;
  /** its video, as a player shows it */
  film: Film | undefined;
  /** its shape on the figure, where it has one */
  shape: DrawnShape | undefined;
  treatments: TreatmentView[];
  related: string[];
}

/** Every region in the order of the map. */
export const getRegions = perBuild(async (language: SiteLanguage): Promise<RegionView[]> => {
  const regions = await published("regions", language);
  return Promise.all(regions.map((region, index) => viewRegion(region, index + 1, language)));
});

const byId = perBuild(
  async (language: SiteLanguage) => new Map((await getRegions(language)).map((region) => [region.id, region])),
);

/** The regions that a treatment is used on, by the treatment's file name. */
const byTreatment = perBuild(async (language: SiteLanguage) => {
  const used = (await getRegions(language)).flatMap((region) => region.treatments.map(({ id }) => ({ id, region })));
  return Map.groupBy(used, ({ id }) => id);
});

/** The regions that a treatment is used on, in the order of the map. */
export async function regionsTreatedWith(treatment: string, language: SiteLanguage): Promise<RegionView[]> {
  return [...new Set((await byTreatment(language)).get(treatment)?.map(({ region }) => region))];
}

/** Some of {@link getRegions} by their file names; a name that no published region has is passed over. */
export async function regionsNamed(ids: readonly string[], language: SiteLanguage): Promise<RegionView[]> {
  const regions = await byId(language);
  return ids.flatMap((id) => regions.get(id) ?? []);
}

/** One region of {@link getRegions}. @throws Error naming `from` when it is missing */
export async function getRegion(id: string, from: string, language: SiteLanguage): Promise<RegionView> {
  await follow("regions", id, from, language);
  return (await byId(language)).get(id) as RegionView;
}

async function viewRegion(
  region: Worded<CollectionEntry<"regions">>,
  number: number,
  language: SiteLanguage,
): Promise<RegionView> {
  const { data } = region.entry;
  const file = fileIn("regions", region, language);
  const treatments = data.treatments.map((id) => getTreatment(id, file, language));
  return {
    ...data,
    ...region,
    href: addressIn("regions", region, language),
    file,
    number,
    film: data.video && getFilm(data.video),
    shape: data.shape === undefined ? undefined : await getShape(data.shape, file),
    treatments: await Promise.all(treatments),
  };
}
