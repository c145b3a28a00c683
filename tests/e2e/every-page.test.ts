import { expect, test } from "playwright/test";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { controlsOn } from "../support/controls.ts";
import { languageOf } from "../support/language-of.ts";
import { widths } from "../support/looks.ts";
import { pagesToVisit } from "../support/page-types.ts";
import { smallTargetsOn } from "../support/small-targets.ts";
import { tabStopsOn } from "../support/tab-stops.ts";
import { visualFaultsOn } from "../support/visual-faults.ts";
import { watchPage } from "../support/watch-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, colorScheme: "light" });

for (const { site, path } of pagesToVisit()) {
  test(`${site.name}, ${path}: fits every screen, asks nobody else, can be tapped, and tabbed through in reading order`, async ({
    page,
  }) => {
    const complaints = await watchPage(page, site.origin);
    await page.goto(site.origin + path);
    await expect(page.locator("h1")).toHaveCount(1);

    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await visualFaultsOn(page), `what does not fit ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await smallTargetsOn(page), "what is too small to hit").toEqual([]);

    const mapLinks = await page.locator("svg.map a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const controls = await controlsOn(page);
    const stops = await tabStopsOn(page);
    expect
      .soft(
        stops.map(({ name }) => name),
        "the Tab key stops at every link and control once, in reading order",
      )
      .toEqual(controls.map(({ name }) => name));
    const below = controls.filter(({ isSkipLink, isInStrip }) => !isSkipLink && !isInStrip);
    const upwards = below.filter(({ middle }, index) => middle < (below[index - 1]?.middle ?? 0) - 60);
    expect.soft(upwards, "a step of the Tab key back up the page").toEqual([]);
    expect.soft(stops[0]?.name, "the first stop of the Tab key").toBe(stringsFor(await languageOf(page)).skip);
    expect
      .soft(
        stops.filter(({ faults }) => faults.length > 0),
        "stops of the Tab key that are not seen",
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ inMap }) => inMap),
        "links of the figure among the stops",
      )
      .toEqual([]);
    expect
      .soft(
        stops.map(({ href }) => href),
        "the same links in the list",
      )
      .toEqual(expect.arrayContaining(mapLinks));

    for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
    await page.locator("footer").scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect.soft(complaints, "what a page should not do").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect.soft(await smallTargetsOn(page), "what is too small to hit on a wide screen").toEqual([]);
  });
}
