import { expect, test } from "playwright/test";
import { setTextSize } from "../support/looks.ts";
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
  const color = (name: string) =>
    page.locator("svg.map").evaluate((drawn, property) => getComputedStyle(drawn).getPropertyValue(property), name);
  for (const line of ["--fig-edge", "--fig-line"]) expect((await color(line)).toLowerCase()).toBe("canvastext");
  for (const selector of [".bar span", "main .btn", "form .btn"]) {
    const border = await page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect.soft(Number.parseFloat(border), selector).toBeGreaterThanOrEqual(1);
  }
});

for (const [width, size] of [
  [320, 16],
  [390, 16],
  [320, 32],
] as const) {
  test(`The open menu leaves its button free, ${width} px wide, with text of ${size} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await setTextSize(page, size);
    for (const path of ["/", "/contact/"]) {
      await page.goto(path);
      const button = page.getByRole("button", { name: "Menu" });
      await button.click();
      const menu = page.getByRole("navigation", { name: "Main" });
      await expect(menu).toBeVisible();
      const [above, below] = [await button.boundingBox(), await menu.boundingBox()];
      expect(below?.y, path).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
      await button.click();
      await expect(menu).toBeHidden();
    }
  });
}

test("In prescribed colors the open menu has an edge, and the figure's numbers a ground of the same color as the page", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("button", { name: "Menu" }).click();
  const edge = await page.locator("#nav").evaluate((menu) => getComputedStyle(menu).borderTopWidth);
  expect(Number.parseFloat(edge)).toBeGreaterThanOrEqual(1);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const grounds = await page
    .locator("svg.map .mn text")
    .evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).stroke));
  expect(grounds.length).toBeGreaterThan(2);
  expect([...new Set(grounds)]).toEqual([canvas]);
});
