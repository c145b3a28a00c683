import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import { furtherPages } from "../support/page-types.ts";
import { clinicSite, filesOf, sites } from "../support/served-sites.ts";

test.use({ javaScriptEnabled: false });

const textElements = "h2, h3, p, li, dt, dd, th, td, label, address";

const pages = [...sites.flatMap((site) => filesOf(site).pages.map(({ path }) => ({ site, path }))), ...furtherPages()];
for (const name of new Set(pages.map(({ site }) => site.name))) {
  test(`${name} without script: all text is there, hours can be read, videos are links`, async ({ page }) => {
    test.slow();
    for (const { site, path } of pages.filter((each) => each.site.name === name)) {
      await page.goto(site.origin + path);
      await expect.soft(page.locator("h1"), path).toBeVisible();
      for (const table of await page.locator("table.hours").filter({ visible: true }).all())
        await expect.soft(table.locator("tr").filter({ visible: true }), path).toHaveCount(7);
      if (sites.includes(site)) await expect.soft(page.locator("table.hours, .week").last(), path).toBeVisible();
      await expect.soft(page.locator("[data-open-line]").filter({ visible: true }), path).toHaveCount(0);
      for (const video of await page.locator("video-player").all()) {
        const link = video.getByRole("link", { name: /./ });
        await expect.soft(link, path).toHaveAttribute("href", /./);
        await expect.soft(video.getByRole("button"), path).toHaveCount(0);
      }
      expect.soft(await page.locator(`main :is(${textElements})`).evaluateAll(unseen), path).toEqual([]);
    }
  });
}

/** The texts among these that no visitor can see, but for those that a click opens, the hours that a script reckons with, and the trap for robots. */
function unseen(texts: Element[]): (string | null)[] {
  return texts
    .filter((text) => !text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter(
      (text) => !text.closest("details:not([open]), [hidden] > opening-hours") && !text.querySelector("[name=website]"),
    )
    .map((text) => text.textContent);
}

test("The menu of a narrow screen opens without script and leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const menu = page.getByRole("navigation", { name: "Main" });
  await expect(menu).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(menu).toBeVisible();
  await menu.getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).not.toBe("/");
});

test.describe("The form for a call without script", () => {
  const send = (page: Page) => page.getByRole("button", { name: "Request a call" }).click();

  test("takes a request and says thank you", async ({ page }) => {
    const name = `No Script ${Date.now()}`;
    await page.goto("/contact/");
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("Phone number").fill("212 555 0100");
    await page.getByLabel("Morning").check();
    await send(page);
    await expect(page).toHaveURL(/\/thanks-call\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(readFileSync(clinicSite.signUpFile, "utf8")).toContain(
      `"name":"${name}","phone":"212 555 0100","when":"Morning"`,
    );
  });

  test("doesn't send what is no number, and keeps what was typed", async ({ page }) => {
    await page.goto("/contact/");
    await page.getByLabel("Your name").fill("Sam");
    await page.getByLabel("Phone number").fill("212 55");
    await send(page);
    await expect(page).toHaveURL(/\/contact\/$/);
    await expect(page.getByLabel("Your name")).toHaveValue("Sam");
    await expect(page.getByLabel("Phone number")).toHaveValue("212 55");
  });

  test("says what is wrong with a name of spaces, and keeps what was typed", async ({ page }) => {
    await page.goto("/contact/");
    await page.getByLabel("Your name").fill("  ");
    await page.getByLabel("Phone number").fill("212 555 0100");
    await page.getByLabel("Message").fill("After 5");
    await send(page);
    await expect(page.getByLabel("Your name")).toHaveAccessibleDescription("Write your name.");
    await expect(page.getByLabel("Phone number")).toHaveValue("212 555 0100");
    await expect(page.getByLabel("Message")).toHaveValue("After 5");
  });
});

test.describe("The sign-up without script", () => {
  test("takes an address and says thank you", async ({ page }) => {
    const address = `no-script-${Date.now()}@example.com`;
    await page.goto("/contact/");
    await page.getByLabel("Your e-mail").fill(address);
    await page.getByRole("button", { name: "Sign up" }).click();
    await expect(page).toHaveURL(/\/thanks\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(readFileSync(clinicSite.signUpFile, "utf8")).toContain(`"${address}"`);
  });

  test("doesn't send what is no address at all", async ({ page }) => {
    await page.goto("/contact/");
    await page.getByLabel("Your e-mail").fill("runner at example");
    await page.getByRole("button", { name: "Sign up" }).click();
    await expect(page).toHaveURL(/\/contact\/$/);
    await expect(page.getByLabel("Your e-mail")).toHaveValue("runner at example");
  });

  test("refuses an unfinished address, says why, and keeps what was typed", async ({ page }) => {
    await page.goto("/contact/");
    await page.getByLabel("Your e-mail").fill("runner@example");
    await page.getByRole("button", { name: "Sign up" }).click();
    const field = page.getByLabel("Your e-mail");
    await expect(field).toHaveAccessibleDescription(/unfinished/);
    await expect(field).toHaveValue("runner@example");
  });
});
