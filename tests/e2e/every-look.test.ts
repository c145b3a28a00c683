import { expect, test } from "playwright/test";
import { faultsIn } from "../support/faults-in.ts";
import { everyLook, looksFor, setLook } from "../support/looks.ts";
import { pagesToVisit } from "../support/page-types.ts";
import { furtherSites } from "../support/served-sites.ts";

/** Of the further clinics a run that is not thorough sees a telephone, a narrow one and a desk. */
const fewerLooks = (index: number) =>
  looksFor(index).filter(({ width }) => process.env["THOROUGH"] || [320, 390, 1280].includes(width));

for (const [index, { site, path }] of pagesToVisit().entries()) {
  test(`${site.name}, ${path}: no barrier and nothing lost, however screen and browser are set`, async ({ page }) => {
    await page.goto(site.origin + path);
    expect(
      await faultsIn(page, furtherSites.includes(site) ? fewerLooks(index) : looksFor(index), {
        site: site.name,
        page: path,
      }),
    ).toEqual([]);
  });
}

test("A look is what it says", async ({ page }) => {
  await page.goto("/");
  for (const look of everyLook.filter((_, place) => place % 7 === 0)) {
    await setLook(page, look);
    const seen = await page.evaluate(() => ({
      width: innerWidth,
      colors: ["prescribed", "dark", "light"].find(
        (_, place) =>
          matchMedia(["(forced-colors: active)", "(prefers-color-scheme: dark)", "all"][place] ?? "").matches,
      ),
      textSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      motion: matchMedia("(prefers-reduced-motion: reduce)").matches ? "reduced" : "as it comes",
    }));
    expect(seen).toEqual(look);
  }
});
