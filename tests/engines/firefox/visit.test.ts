import { readFileSync } from "node:fs";
import { firstPageIn } from "../../support/served-sites.ts";
import { expect, test } from "./firefox.ts";

test("Firefox: a muscle on the map leads to its page, and so does its lane", async ({ page, clinic }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${clinic.origin}/`);
  const lane = page.locator("ol.lanes a[data-shape]").first();
  const address = await lane.getAttribute("href");
  await lane.click();
  await expect(page).toHaveURL(clinic.origin + address);
});

test("Firefox: a film plays in its place, with controls and captions", async ({ page, clinic }) => {
  await page.goto(clinic.origin + firstPageIn(clinic, "/regions/"));
  await page.locator("video-player button").first().click();
  const film = page.locator("video-player video");
  await expect(film).toBeFocused();
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  await expect(film.locator("track[kind=captions]")).toHaveCount(1);
});

test("Firefox: the line says whether the clinic is open, and today's row is marked", async ({ page, clinic }) => {
  await page.goto(`${clinic.origin}/contact/`);
  await expect(page.locator("[data-open-line]").first()).toHaveText(/\S/);
  await expect(page.locator("table.hours tr[aria-current=date]")).toHaveCount(1);
});

test("Firefox: the menu opens, closes with Escape, and is closed after Back", async ({ page, clinic }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => {
      const isOpen = document.querySelector("#nav")?.matches(":popover-open");
      if (persisted) void fetch(`/report?kept=${persisted}&open=${isOpen}`);
    });
  });
  await page.goto(`${clinic.origin}/`);
  const button = page.getByRole("button", { name: "Menu" });
  const menu = page.locator("#nav");
  await button.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await button.click();
  await menu.getByRole("link").last().click();
  await page.waitForURL((url) => url.pathname !== "/");
  // A page that the browser kept comes back without loading, for which Playwright would wait: the page itself reports its state.
  const report = page.waitForRequest(/\/report\?/);
  await page.evaluate(() => setTimeout(() => history.back()));
  expect(new URL((await report).url()).search).toBe("?kept=true&open=false");
});

test("Firefox: the Tab key walks through a guide, and what has the focus shows it", async ({ page, clinic }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(clinic.origin + firstPageIn(clinic, "/conditions/"));
  const seen = new Set<string>();
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isInFigure = Boolean(element.closest("svg"));
      return { html: element.outerHTML.slice(0, 120), isInFigure, ring: `${outlineStyle} ${outlineWidth}` };
    });
    seen.add(focused.html);
    if (!focused.isInFigure) expect(focused.ring, focused.html).toMatch(/^(solid|auto) [1-9]/);
  }
  expect(seen.size).toBeGreaterThan(15);
});

test("Firefox: a sign-up is refused beside its field, put right and taken", async ({ page, clinic }) => {
  await page.goto(`${clinic.origin}/contact/`);
  const field = page.getByLabel("Your e-mail");
  const script = page.waitForResponse(/sign-up-\w+.*\.js$/);
  await field.focus();
  await script;
  await expect(page.locator("sign-up form")).toHaveJSProperty("noValidate", true);
  await field.fill("runner@example");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue("runner@example");
  const address = `runner-${Date.now()}@example.com`;
  await field.evaluate((input: HTMLInputElement) => (input.value = ""));
  await field.pressSequentially(address);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("status")).toBeFocused();
  expect(readFileSync(clinic.signUpFile, "utf8")).toContain(address);
});
