import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { clinicSite, filesOf, sites } from "../support/served-sites.ts";

test("From the home page to a muscle, a treatment, the guide, and hours and location, by clicks alone", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator('ol.lanes a[href^="/regions/"]').first().click();
  await expect(page).toHaveURL(/\/regions\/[\w-]+\/$/);
  await page.locator('main a[href^="/treatments/"]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/treatments\/[\w-]+\/$/);
  const menu = page.getByRole("navigation", { name: "Main" });
  await expect(menu.locator("[aria-current]")).toHaveAttribute("href", "/treatments/");
  await menu.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/conditions\/[\w-]+\/$/);
  await expect(menu.locator("[aria-current=page]")).toHaveAttribute("href", new URL(page.url()).pathname);
  await menu.getByRole("link", { name: "Hours & location" }).click();
  await expect(page).toHaveURL(/\/contact\/$/);
  await expect(menu.locator("[aria-current]")).toHaveText("Hours & location");
  await expect(page.locator("main address").first()).toBeVisible();
});

test("Every page marks in the menu where it is, and only there", async ({ page }) => {
  for (const path of filesOf(clinicSite).listed) {
    await page.goto(path);
    const links = await page
      .locator("#nav a")
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute("href") ?? "", current: link.getAttribute("aria-current") })),
      );
    const expected = links.map(({ href }) => ({
      href,
      current: href === path ? "page" : path.startsWith(href) ? "true" : null,
    }));
    expect(links, path).toEqual(expected);
  }
});

for (const site of sites) {
  test(`${site.name}: an old address leads in one step, for good, to a page that is there`, async ({ request }) => {
    const rules = readFileSync(join(site.folder, "_redirects"), "utf8").trim().split("\n");
    expect(rules.length).toBeGreaterThan(0);
    for (const [from = "", to = ""] of rules.map((rule) => rule.split(" "))) {
      const answer = await request.get(site.origin + from, { maxRedirects: 0 });
      expect.soft(answer.status(), from).toBe(301);
      expect.soft(answer.headers()["location"], from).toBe(to);
      expect.soft((await request.get(site.origin + to, { maxRedirects: 0 })).status(), to).toBe(200);
    }
  });

  test(`${site.name}: an address without its last slash leads in one step to the one with it`, async ({ request }) => {
    for (const path of filesOf(site).listed.filter((page) => page !== "/")) {
      const answer = await request.get(site.origin + path.slice(0, -1), { maxRedirects: 0 });
      expect.soft([answer.status(), answer.headers()["location"]]).toEqual([301, path]);
    }
  });

  test(`${site.name}: an unknown address gets the page for it, with status 404 and a way on`, async ({ page }) => {
    const answer = await page.goto(`${site.origin}/no/such/page/`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.locator("main").getByRole("link", { name: "Back to the start" }).click();
    await expect(page).toHaveURL(`${site.origin}/`);
  });
}

test("The clinic's old guide is one of the old addresses", async ({ page }) => {
  const [rule = ""] = readFileSync(join(clinicSite.folder, "_redirects"), "utf8").split("\n");
  const [from = "", to = ""] = rule.split(" ");
  await page.goto(from);
  await expect(page).toHaveURL(clinicSite.origin + to);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
