import { expect, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { layoutFaults } from "../support/layout-faults.ts";
import { filesOf, sites } from "../support/served-sites.ts";
import { watchPage } from "../support/watch-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const site of sites) {
  for (const { path } of filesOf(site).pages) {
    test.describe(`${site.name}, ${path}`, () => {
      for (const [colorScheme, width] of [["light", 390], ["dark", 1280]] as const) {
        test(`shuts nobody out in ${colorScheme} colors, ${width} px wide`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await page.goto(site.origin + path);
          expect(await barriersOn(page)).toEqual([]);
        });
      }

      test("fits every screen, asks nobody else, and the browser has nothing to complain about", async ({ page }) => {
        const complaints = await watchPage(page, site.origin);
        await page.goto(site.origin + path);
        await expect(page.locator("h1")).toHaveCount(1);
        for (const width of [320, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await layoutFaults(page), `${width} px wide`).toEqual([]);
        }
        for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
        for (const address of await page.locator("input[type=email]").all()) await address.focus();
        await page.locator("footer").scrollIntoViewIfNeeded();
        await page.waitForLoadState("networkidle");
        expect(complaints).toEqual([]);
      });
    });
  }
}
