import { expect, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { typicalPagesOf } from "../support/page-types.ts";
import { barriersBySecondEngineOn } from "../support/second-engine.ts";
import { clinicSite, filesOf, type ServedSite, sites } from "../support/served-sites.ts";
import { smallTargetsOn } from "../support/small-targets.ts";
import { tabStopsOn } from "../support/tab-stops.ts";
import { visualFaultsAt, widths } from "../support/visual-faults.ts";
import { watchPage } from "../support/watch-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, colorScheme: "light" });

/** Every page that is published; of the invented clinic one of each type, for its videos, special days and phone. */
const pagesOf = (site: ServedSite) =>
  site === clinicSite ? filesOf(site).pages.map(({ path }) => path) : typicalPagesOf(site);

for (const site of sites) {
  for (const path of pagesOf(site)) {
    test(`${site.name}, ${path}: fits every screen, asks nobody else, and shuts nobody out in light or dark`, async ({
      page,
    }) => {
      const complaints = await watchPage(page, site.origin);
      await page.goto(site.origin + path);
      await expect(page.locator("h1")).toHaveCount(1);

      expect.soft(await visualFaultsAt(page, widths), "what does not fit").toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect.soft(await smallTargetsOn(page), "what is too small to hit").toEqual([]);
      expect.soft(await barriersOn(page), "barriers in light colors on a phone").toEqual([]);

      const mapLinks = await page
        .locator("svg.map a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const stops = await tabStopsOn(page);
      expect.soft(stops[0]?.name, "the first stop of the Tab key").toBe("Skip to content");
      expect
        .soft(
          stops.filter(({ faults }) => faults.length > 0),
          "stops of the Tab key that are not seen",
        )
        .toEqual([]);
      expect
        .soft(
          stops.filter(({ inMap }) => inMap),
          "links of the figure among the stops",
        )
        .toEqual([]);
      expect
        .soft(
          stops.map(({ href }) => href),
          "the same links in the list",
        )
        .toEqual(expect.arrayContaining(mapLinks));

      for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
      await page.locator("footer").scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      expect.soft(complaints, "what a page should not do").toEqual([]);
      // after the complaints were read: this engine talks on the console
      expect.soft(await barriersBySecondEngineOn(page), "barriers by the second engine").toEqual([]);

      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 1280, height: 900 });
      expect.soft(await barriersOn(page), "barriers in dark colors on a wide screen").toEqual([]);
      expect.soft(await smallTargetsOn(page), "what is too small to hit on a wide screen").toEqual([]);
    });
  }
}
