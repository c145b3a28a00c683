import { expect, test } from "playwright/test";
import { examinedType } from "../support/access/examined-type.ts";
import { faultsIn } from "../support/faults-in.ts";
import { everyLook, looksFor, setLook } from "../support/looks.ts";
import { pagesToVisit } from "../support/page-types.ts";
import type { ServedSite } from "../support/served-sites.ts";
import { tellClinic } from "../support/told-clinic.ts";

const typeOf = (site: ServedSite, path: string) =>
  examinedType(tellClinic(site.content).files.find((file) => file.path === path)?.file ?? "");

for (const [index, { site, path }] of pagesToVisit().entries()) {
  test(`${site.name}, ${path}: no barrier and nothing lost, however screen and browser are set`, async ({ page }) => {
    await page.goto(site.origin + path);
    expect(
      await faultsIn(page, looksFor(index), {
        site: site.name,
        page: typeOf(site, path),
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
