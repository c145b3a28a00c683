import { getCollection } from "astro:content";
import { type Brand, neutralBrand } from "../domain/brand/brand.ts";
import { type ColorTokens, deriveColors } from "../domain/brand/derive-colors.ts";
import { perBuild } from "./per-build.ts";

/** The look of the clinic, or the neutral one. */
export const getBrand = perBuild(async (): Promise<Brand> => (await getCollection("brand"))[0]?.data ?? neutralBrand);

/** The color tokens of both schemes, for what no style sheet reaches: the browser's bar, the manifest, pictures. */
export const getColors = perBuild(
  async (): Promise<{ light: ColorTokens; dark: ColorTokens }> => deriveColors(await getBrand()),
);

/** What the browser paints its bar with: `track` where the page begins with it. */
export interface BarColors {
  paper: { light: string; dark: string };
  track: { light: string; dark: string };
}

export const getBarColors = perBuild(async (): Promise<BarColors> => {
  const { light, dark } = await getColors();
  const both = (token: string) => ({ light: light.get(token) ?? "", dark: dark.get(token) ?? "" });
  return { paper: both("paper"), track: both("track") };
});
