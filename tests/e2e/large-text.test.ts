import { expect, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { pageTypesOf } from "../support/page-types.ts";
import { clinicSite } from "../support/served-sites.ts";
import { withTextOfTwiceTheSize } from "../support/text-settings.ts";
import { visualFaultsAt, widths } from "../support/visual-faults.ts";

test.use({
  launchOptions: [async ({ launchOptions }, use) => use(withTextOfTwiceTheSize(launchOptions)), { scope: "worker" }],
});

for (const [type, path] of Object.entries(pageTypesOf(clinicSite))) {
  test(`With text of twice the size a ${type} page keeps every word, and no word lies over another`, async ({
    page,
  }) => {
    await page.goto(path);
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBe(32);
    expect.soft(await visualFaultsAt(page, widths.slice(1))).toEqual([]);
    expect.soft(await barriersOn(page)).toEqual([]);
  });
}
