import { readSite } from "../../support/built-site.ts";
import { layoutFaults } from "../../support/layout-faults.ts";
import { tornWordsOn } from "../../support/torn-words.ts";
import { watchPage } from "../../support/watch-page.ts";
import { expect, test } from "./firefox.ts";

for (const which of ["clinic", "second"] as const) {
  for (const width of [390, 768, 1280]) {
    test(`Firefox, the ${which === "clinic" ? "first" : "second"} clinic, ${width} px: every page loads without a complaint, and nothing is cut off or torn`, async ({
      page,
      clinic,
      second,
    }) => {
      const site = { clinic, second }[which];
      const complaints = await watchPage(page, site.origin);
      await page.setViewportSize({ width, height: 844 });
      for (const { path } of readSite(site.folder).pages) {
        await page.goto(site.origin + path);
        expect.soft(await layoutFaults(page), path).toEqual([]);
        expect.soft(await tornWordsOn(page), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  }
}
