import { expect, test } from "playwright/test";
import { clinicSite, firstPageIn, secondSite, sites } from "../support/served-sites.ts";

const mostSheets = 4;

for (const site of sites) {
  test(`${site.name}: a guide on paper has its text, the hours and the address, and nothing to click`, async ({
    page,
  }) => {
    await page.goto(site.origin + firstPageIn(site, "/conditions/"));
    await page.emulateMedia({ media: "print" });
    for (const clicked of ["nav", "button", "form", "video-player", ".rings", ".skip", "[data-open-line]"]) {
      await expect.soft(page.locator(clicked).filter({ visible: true }), clicked).toHaveCount(0);
    }
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("main h2").filter({ visible: true })).not.toHaveCount(0);
    await expect(page.locator("table.hours tr").filter({ visible: true })).toHaveCount(7);
    await expect(page.locator("main address").filter({ visible: true })).not.toHaveCount(0);
  });
}

test(`The clinic's guide takes at most ${mostSheets} sheets of paper`, async ({ page }, { annotations }) => {
  await page.goto(firstPageIn(clinicSite, "/conditions/"));
  const margin = { top: "0.4in", right: "0.4in", bottom: "0.4in", left: "0.4in" };
  const paper = (await page.pdf({ format: "Letter", margin })).toString("latin1");
  const sheets = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  annotations.push({ type: "sheets", description: String(sheets) });
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(mostSheets);
});

test("Who asks for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of [
    "/",
    firstPageIn(clinicSite, "/conditions/"),
    `${secondSite.origin}${firstPageIn(secondSite, "/regions/")}`,
  ]) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  }
});

test("In the colors that a visitor's system prescribes, figure, hours and buttons keep their outlines", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const outlineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((drawn) => getComputedStyle(drawn).stroke);
  expect(await outlineOf("svg.map .mb")).not.toBe("none");
  for (const shape of await page.locator("svg.map .m").all()) {
    expect(await shape.evaluate((drawn) => getComputedStyle(drawn).stroke)).not.toBe("none");
  }
  for (const selector of [".bar span", "main .btn", "form .btn"]) {
    const border = await page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect.soft(Number.parseFloat(border), selector).toBeGreaterThanOrEqual(1);
  }
});
