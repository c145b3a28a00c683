import { expect, test } from "playwright/test";
import { makeOldBrowser } from "../support/as-old-browser.ts";
import { barriersOn } from "../support/barriers.ts";
import { layoutFaults } from "../support/layout-faults.ts";
import { typicalPagesOf } from "../support/page-types.ts";
import { clinicSite, firstPageIn } from "../support/served-sites.ts";

test.use({ contextOptions: { bypassCSP: true, reducedMotion: "reduce" } });

for (const width of [390, 1280]) {
  for (const { path, type } of typicalPagesOf(clinicSite)) {
    test(`As in a browser of five years ago, ${width} px, ${type}: nothing is cut off, every color is there`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await makeOldBrowser(page);
      await page.setViewportSize({ width, height: 844 });
      await page.goto(clinicSite.origin + path);
      expect(await layoutFaults(page)).toEqual([]);
      expect(await barriersOn(page)).toEqual([]);
      const black = await page.locator("svg.map :is(path, use)").evaluateAll((shapes) => {
        const isBlack = (shape: Element) => getComputedStyle(shape).fill === "rgb(0, 0, 0)";
        // What is drawn by reference can have its color from where it is drawn first.
        const isBlackAtHome = (shape: Element) => {
          const home = document.querySelector(shape.getAttribute("href") ?? "none");
          return !home || (home.localName === "path" && isBlack(home));
        };
        return shapes.filter((shape) => isBlack(shape) && isBlackAtHome(shape)).length;
      });
      expect(black).toBe(0);
      expect(errors).toEqual([]);
    });
  }
}

test("A browser without popovers has the menu in sight, and no dead button", async ({ page }) => {
  await makeOldBrowser(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link").last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
});

test("In a browser of five years ago a breadcrumb has its slashes", async ({ page }) => {
  await makeOldBrowser(page);
  await page.goto(firstPageIn(clinicSite, "/regions/"));
  const slash = await page
    .locator(".crumb li")
    .nth(1)
    .evaluate((item) => getComputedStyle(item, "::before").content + getComputedStyle(item, "::after").content);
  expect(slash).toContain("/");
});
