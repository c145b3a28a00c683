import { expect, test } from "playwright/test";
import { barriersOn } from "../../support/barriers.ts";
import { typicalPagesOf } from "../../support/page-types.ts";
import { watchPage } from "../../support/watch-page.ts";
import { publishedSite } from "./published-site.ts";

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

// A page of each type that the site has, in each of its languages, on a phone. All else about its pages is told without a browser.
for (const { type, language, path } of typicalPagesOf(publishedSite)) {
  test(`${path} (${type}${language && `, ${language}`}): no barrier, no sideways scroll, nobody else is asked, nothing fails`, async ({
    page,
  }) => {
    const complaints = await watchPage(page, publishedSite.origin);
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("h1")).toHaveCount(1);
    const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect.soft(await page.evaluate(overhang), "how far the page scrolls sideways, in pixels").toBe(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await barriersOn(page), `barriers in ${colorScheme} colors`).toEqual([]);
    }
    for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect.soft(complaints, "what a page should not do").toEqual([]);
  });
}
