import { test as base, expect } from "playwright/test";

/** Playwright switches the back/forward cache off, which every visitor's browser has. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    { scope: "worker" },
  ],
});

test("A page that the browser has kept comes back with its menu closed", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { wasKept: persisted }));
  });
  await page.getByRole("button", { name: "Menu" }).click();
  const menu = page.locator("#nav");
  await menu.getByRole("link").last().click();
  await expect(page).not.toHaveURL("/");
  // Playwright's own goBack() waits for a page to load, which a kept one does not.
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("/");
  await expect.poll(() => page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept)).toBe(true);
  await expect(menu).toBeHidden();
});
