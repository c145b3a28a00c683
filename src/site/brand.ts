import { getCollection } from "astro:content";
import drawings from "virtual:drawings";
import { type Brand, neutralBrand } from "../domain/brand/brand.ts";
import type { Drawing } from "../domain/brand/clean-drawing.ts";
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

/** What stands before the clinic's name: the drawing, and whether the name is in it. */
export interface Logo {
  drawing: Drawing;
  hasName: boolean;
}

/** The clinic's logo; undefined where its name stands alone. */
export const getLogo = perBuild(async (): Promise<Logo | undefined> => {
  const { logoHasName: hasName = false } = await getBrand();
  return drawings.logo && { drawing: drawings.logo, hasName };
});

/** What is shown where a name has no room: on tabs and home screens. Undefined where the first letter of the name is. */
export const getMark = perBuild(async (): Promise<Drawing | undefined> => {
  const logo = await getLogo();
  return drawings.icon ?? (logo?.hasName ? undefined : logo?.drawing);
});
