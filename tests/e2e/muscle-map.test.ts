import { expect, type Locator, type Page, test } from "playwright/test";
import { clinicSite, firstPageIn } from "../support/served-sites.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 900 } });

/** How a region looks now: its shape, its number on the map and its lane. */
const looksOf = (page: Page, shape: string) =>
  page.evaluate((id) => {
    const styleOf = (selector: string) => {
      const found = document.querySelector(selector);
      return found ? getComputedStyle(found) : undefined;
    };
    return {
      shape: styleOf(`svg.map use[href$="#f-${id}"]`)?.getPropertyValue(`--h-${id}`),
      number: styleOf(`svg.map .mn [data-shape="${id}"] text`)?.fill,
      lane: styleOf(`.lanes [data-shape="${id}"]`)?.backgroundImage,
    };
  }, shape);

/** Does the region light up when the visitor turns to it, and no other with it? */
async function expectToLight(page: Page, link: Locator, turnTo: (link: Locator) => Promise<void>): Promise<void> {
  const shape = (await link.getAttribute("data-shape")) ?? "";
  const found = await page
    .locator(`svg.map a:not([data-shape="${shape}"])`)
    .evaluateAll((links) => links.map((other) => other.getAttribute("data-shape") ?? ""));
  const others = [...new Set(found)];
  const rest = await looksOf(page, shape);
  const othersAtRest = await Promise.all(others.map((other) => looksOf(page, other)));
  await turnTo(link);
  const lit = await looksOf(page, shape);
  expect(lit.shape, shape).not.toBe(rest.shape);
  expect(lit.number, shape).not.toBe(rest.number);
  expect(lit.lane, shape).not.toBe(rest.lane);
  expect(await Promise.all(others.map((other) => looksOf(page, other)))).toEqual(othersAtRest);
}

test("Pointing at a lane, or reaching it with the keyboard, lights its muscle and its number on the figure", async ({
  page,
}) => {
  await page.goto("/");
  const lanes = page.locator("ol.lanes a[data-shape]");
  await expect(lanes).not.toHaveCount(0);
  for (const lane of await lanes.all()) {
    await page.mouse.move(0, 0);
    await expectToLight(page, lane, (link) => link.hover());
  }
  await page.mouse.move(0, 0);
  for (const lane of await lanes.all()) {
    await page.locator(".logo").first().focus();
    await expectToLight(page, lane, (link) => link.focus());
  }
});

test("Pointing at a muscle on the figure lights it with its lane, and a click leads to its page", async ({ page }) => {
  await page.goto("/");
  const muscle = page.locator("svg.map a[data-shape=lats]").first();
  await muscle.scrollIntoViewIfNeeded();
  const place = await muscle.boundingBox();
  if (!place) throw new Error("The figure is not drawn.");
  const [x, y] = [place.x + place.width * 0.85, place.y + place.height * 0.15];
  await expectToLight(page, muscle, () => page.mouse.move(x, y));
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/regions\/./);
});

test("A guide's figure leads to the parts of the guide", async ({ page }) => {
  await page.goto(firstPageIn(clinicSite, "/conditions/"));
  for (const link of await page.locator("svg.map a").all()) {
    const part = (await link.getAttribute("href")) ?? "";
    expect(part).toMatch(/^#./);
    await expect(page.locator(`[id="${part.slice(1)}"]`)).toHaveCount(1);
  }
});

test("A region's page shows its own muscle lit", async ({ page }) => {
  await page.goto("/");
  const lane = page.locator("ol.lanes a[data-shape]").first();
  const shape = await lane.getAttribute("data-shape");
  await lane.click();
  await expect(page.locator(`main svg.h-${shape}`).filter({ visible: true })).not.toHaveCount(0);
});
