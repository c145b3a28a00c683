import { expect, type Page, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { pageTypesOf } from "../support/page-types.ts";
import { clinicSite } from "../support/served-sites.ts";
import { visualFaultsAt, widths } from "../support/visual-faults.ts";

// Every page is visited in every-page.test.ts; here a page of every type is seen in more combinations. A width changes what
// is where, colors change what stands out: each width is seen in light colors, the other colors on a narrow and a wide screen.
const looks = [
  { name: "light", at: widths, media: { colorScheme: "light", reducedMotion: "no-preference" } },
  { name: "dark", at: [390, 1280], media: { colorScheme: "dark", reducedMotion: "reduce" } },
  { name: "prescribed", at: [320, 1920], media: { forcedColors: "active", reducedMotion: "no-preference" } },
] as const;

/** What axe finds in each kind of colors. */
async function barriersInAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, at, media } of looks) {
    await page.emulateMedia(media);
    for (const width of at) {
      await page.setViewportSize({ width, height: 844 });
      found.push(...(await barriersOn(page)).map((barrier) => `${name} colors, ${width} px: ${barrier}`));
    }
  }
  return found;
}

for (const [type, path] of Object.entries(pageTypesOf(clinicSite))) {
  test(`A ${type} page has no barrier and loses nothing, in light, dark and prescribed colors, however motion is set`, async ({
    page,
  }) => {
    await page.goto(path);
    expect.soft(await barriersInAllLooks(page)).toEqual([]);
    expect.soft(await visualFaultsAt(page, widths)).toEqual([]);
  });
}
