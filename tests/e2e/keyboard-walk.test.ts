import { expect, type Page, test } from "playwright/test";
import { furtherTypicalPages, typicalPagesOf } from "../support/page-types.ts";
import { sites } from "../support/served-sites.ts";
import { tabStopsOn } from "../support/tab-stops.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Everything on the page that can be pressed or filled in, in the order in which it is read, and how far down it stands. */
const controlsOf = (page: Page) =>
  page
    .locator("a[href], button, input, summary, select, textarea")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((control) => !control.closest("[aria-hidden=true]"))
        .map((control) => ({
          name: (control.textContent?.trim() || control.id || control.localName).slice(0, 40),
          isSkipLink: control.matches(".skip"),
          isInStrip: control.closest(".toc, .top") !== null,
          middle: control.getBoundingClientRect().top + control.getBoundingClientRect().height / 2 + scrollY,
        })),
    );

for (const { site, type, path } of [...sites.flatMap(typicalPagesOf), ...furtherTypicalPages()]) {
  test(`${site.name}, ${path} (${type}): the Tab key reaches every link and control once, in reading order`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.origin + path);
    const controls = await controlsOf(page);
    const stops = await tabStopsOn(page);
    expect(stops.map(({ name }) => name)).toEqual(controls.map(({ name }) => name));

    const below = controls.filter(({ isSkipLink, isInStrip }) => !isSkipLink && !isInStrip);
    const upwards = below.filter(({ middle }, index) => middle < (below[index - 1]?.middle ?? 0) - 60);
    expect(upwards, "a step back up the page").toEqual([]);
  });
}

test("The Tab key gets out of a page again, and Shift and Tab lead back the same way", async ({ page }) => {
  await page.goto("/contact/");
  const forwards = (await tabStopsOn(page)).map(({ name }) => name);
  await page.goto("/contact/");
  await page.getByRole("contentinfo").getByRole("link").last().focus();
  const last = forwards.length - 1;
  const backwards: string[] = [];
  for (let step = 0; step <= last; step += 1) {
    backwards.unshift(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return (at?.textContent?.trim() || at?.id || at?.localName || "").slice(0, 40);
      }),
    );
    await page.keyboard.press("Shift+Tab");
  }
  expect(backwards).toEqual(forwards);
});
