import { expect, test } from "playwright/test";
import { layoutFaults } from "../support/layout-faults.ts";
import { setTextSize } from "../support/looks.ts";
import { typicalPagesOf } from "../support/page-types.ts";
import { sites } from "../support/served-sites.ts";
import { tornWordsOn } from "../support/torn-words.ts";

const pages = sites.flatMap(typicalPagesOf);

for (const { site, path } of pages) {
  test(`${site.name}, ${path}: text of 20 and 24 px on a phone is neither torn nor cut off`, async ({ page }) => {
    await page.goto(site.origin + path);
    for (const size of [20, 24]) {
      await setTextSize(page, size);
      for (const width of [320, 390, 414]) {
        await page.setViewportSize({ width, height: 844 });
        const faults = [...(await layoutFaults(page)), ...(await tornWordsOn(page))];
        expect.soft(faults, `${size} px on ${width} px`).toEqual([]);
      }
    }
  });

  // "Zoom text only" of Firefox: the text is twice as large, and the widths that the styles ask for are those of before.
  test(`${site.name}, ${path}: with text alone zoomed to 200 % on a desk, every word can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.origin + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await layoutFaults(page)).toEqual([]);
  });
}
