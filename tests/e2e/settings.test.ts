import { expect, test } from "playwright/test";
import { clinicSite, firstPageIn, secondSite } from "../support/served-sites.ts";

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
