import { expect, test } from "playwright/test";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { languageOf } from "../support/language-of.ts";
import { pagesToVisit, typicalPagesOf } from "../support/page-types.ts";
import { countSheets, printedWords } from "../support/paper.ts";
import { clinicSite, firstPageIn, furtherSites, sites } from "../support/served-sites.ts";
import { videosOf } from "../support/shown-videos.ts";
import { tellClinic } from "../support/told-clinic.ts";

/** One page of every type, of every clinic. */
const typical = [...sites, ...furtherSites].flatMap(typicalPagesOf);
/** All pages of the first clinic and, in a thorough run, of the further ones; of the others one of each type. */
const printed = [...pagesToVisit(), ...typical];
const guide = firstPageIn(clinicSite, "/conditions/");
/** The still of a film stays as a drawing, though it is a button on the screen. */
const toClick = "nav, button:not(.facade), form, .play, video, iframe, figcaption, .rings, .skip, [data-open-line]";
const toTakeAlong = "h1, .lede, #help > *, .dos li, .asks summary, .region > h2, .region dd, .week li, main address";

for (const { site, path } of typical.filter(({ type }) => type === "condition")) {
  test(`${site.name}, ${path}: a guide on paper has its text, the hours and the address, and nothing to click`, async ({
    page,
  }) => {
    await page.goto(site.origin + path);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(toClick).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("main h2").filter({ visible: true })).not.toHaveCount(0);
    const { locations } = tellClinic(site.content);
    const [only, ...others] = locations;
    if (others.length > 0) {
      for (const { fields } of locations) await expect(page.locator("#visit")).toContainText(String(fields["street"]));
      return;
    }
    if (only?.fields["hours"]) {
      await expect(page.locator("footer .week li").filter({ visible: true })).not.toHaveCount(0);
    } else await expect(page.locator("#visit")).toContainText(stringsFor(await languageOf(page)).byAppointment);
    await expect(page.locator("main address").filter({ visible: true })).not.toHaveCount(0);
  });
}

test("The guide to take along has on three sheets: signs of danger, regions, figure, hours, address, where the films are", async ({
  page,
}) => {
  await page.goto(guide);
  expect(await countSheets(page)).toBeLessThanOrEqual(3);
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
  await expect(page.locator(".region svg").first()).toBeVisible();
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

for (const name of new Set(printed.map(({ site }) => site.name))) {
  test(`${name}: a region or a treatment takes one sheet of paper, a guide three at most`, async ({ page }) => {
    const addresses = printed.flatMap(({ site, path }) => (site.name === name ? site.origin + path : []));
    const sheets: Record<string, number> = {};
    for (const address of new Set(addresses.filter((each) => /\/(conditions|regions|treatments)\/./.test(each)))) {
      await page.goto(address);
      sheets[address] = await countSheets(page);
    }
    expect(Object.keys(sheets)).not.toEqual([]);
    const most = (address: string) => (address.includes("/conditions/") ? 3 : 1);
    expect(Object.entries(sheets).filter(([address, count]) => count > most(address))).toEqual([]);
  });
}

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
