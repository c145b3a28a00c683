import { expect, test } from "playwright/test";
import { countSheets, printedWords } from "../support/paper.ts";
import { clinicSite, filesOf, firstPageIn, sites } from "../support/served-sites.ts";
import { videosOf } from "../support/shown-videos.ts";

const guide = firstPageIn(clinicSite, "/conditions/");
const toClick = "nav, button, form, .facade, video, iframe, figcaption, .rings, .skip, [data-open-line]";
const toTakeAlong =
  "h1, .lede, #help h2, #help .help > *, .region > h2, .region dd, .hours th, .hours td, main address";

for (const site of sites) {
  test(`${site.name}: a guide on paper has its text, the hours and the address, and nothing to click`, async ({
    page,
  }) => {
    await page.goto(site.origin + firstPageIn(site, "/conditions/"));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(toClick).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("main h2").filter({ visible: true })).not.toHaveCount(0);
    await expect(page.locator("table.hours tr").filter({ visible: true })).toHaveCount(7);
    await expect(page.locator("main address").filter({ visible: true })).not.toHaveCount(0);
  });
}

test("The guide to take along has on two sheets: signs of danger, regions, figure, hours, address, where the films are", async ({
  page,
}) => {
  await page.goto(guide);
  expect(await countSheets(page)).toBeLessThanOrEqual(2);
  const onScreen = await page.locator(toTakeAlong).evaluateAll((all) =>
    all
      .filter((part) => part.checkVisibility() && !part.closest("#news"))
      .flatMap((part) => (part as HTMLElement).innerText.split("\n"))
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter(Boolean),
  );
  const films = videosOf(clinicSite).filter(({ path }) => path === guide);
  expect(onScreen.length).toBeGreaterThan(30);
  expect(films.length).toBeGreaterThan(0);
  const words = await printedWords(page);
  const parts = [...onScreen, ...films.map(({ watchUrl }) => watchUrl.href)];
  expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  await expect(page.locator(".phead svg.map")).toBeVisible();
});

test("A video that plays is printed as its address, like the others", async ({ page }) => {
  await page.goto(guide);
  await page.locator("video-player button").first().click();
  await expect(page.locator("film-player video")).toBeVisible();
  const words = await printedWords(page);
  for (const { path, watchUrl } of videosOf(clinicSite)) if (path === guide) expect(words).toContain(watchUrl.href);
  await expect(page.locator("film-player")).toBeHidden();
});

test("In a browser that shows dark colors, too, paper stays white and its words dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const path of ["/", guide, firstPageIn(clinicSite, "/regions/"), firstPageIn(clinicSite, "/treatments/")]) {
    await page.goto(path);
    const pale = await page.locator("main :is(h1, h2, h3, p, li, dt, dd, td, address)").evaluateAll((all) =>
      all
        .filter((part) => part.checkVisibility())
        .filter((part) =>
          (getComputedStyle(part).color.match(/\d+/g) ?? []).slice(0, 3).some((tone) => Number(tone) > 90),
        )
        .map((part) => part.textContent),
    );
    expect(pale, path).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  }
});

test("A region or a treatment takes one sheet of paper", async ({ page }) => {
  const paths = filesOf(clinicSite).listed.filter((path) => /^\/(regions|treatments)\/./.test(path));
  expect(paths.length).toBeGreaterThan(0);
  const sheets: Record<string, number> = {};
  for (const path of paths) {
    await page.goto(path);
    sheets[path] = await countSheets(page);
  }
  expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the addresses of the films are printed, too", async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".play").filter({ visible: true })).toHaveCount(0);
    const address = page.locator("a.facade").first();
    const written = await address.evaluate((link) => getComputedStyle(link, "::before").content);
    expect(written).toContain(await address.getAttribute("href"));
  });
});
