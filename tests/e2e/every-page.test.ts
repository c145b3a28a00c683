import { expect, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { layoutFaults } from "../support/layout-faults.ts";
import { everyPageOf, sites } from "../support/served-sites.ts";
import { watchPage } from "../support/watch-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const site of sites) {
  for (const path of everyPageOf(site)) {
    const address = site.origin + path;

    for (const colorScheme of ["light", "dark"] as const) {
      test(`${site.name}, ${path}, ${colorScheme}: nobody is shut out`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(address);
        await test.step("on a phone", async () => expect(await barriersOn(page)).toEqual([]));
        await page.setViewportSize({ width: 1280, height: 900 });
        await test.step("on a wide screen", async () => expect(await barriersOn(page)).toEqual([]));
      });
    }

    test(`${site.name}, ${path}: fits every screen, says nothing on the console and asks nobody else`, async ({ page }) => {
      const complaints = await watchPage(page, site.origin);
      await page.goto(address);
      await expect(page.locator("h1")).toHaveCount(1);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await test.step(`${width} px wide`, async () => expect(await layoutFaults(page)).toEqual([]));
      }
      await page.locator("footer").scrollIntoViewIfNeeded();
      for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
      for (const form of await page.locator("#email").all()) await form.focus();
      await page.waitForLoadState("networkidle");
      expect(complaints).toEqual([]);
    });
  }
}
