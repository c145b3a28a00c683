import { expect, test } from "playwright/test";
import { setTextSize } from "../support/looks.ts";
import { pageTypesOf } from "../support/page-types.ts";
import { furtherSites } from "../support/served-sites.ts";
import { tellClinic } from "../support/told-clinic.ts";
import { visualFaultsOn } from "../support/visual-faults.ts";

for (const site of furtherSites.filter(({ content }) => tellClinic(content).fields["services"])) {
  const { contact, "list of places": places } = pageTypesOf(site);
  const path = places ?? contact ?? "";

  test(`${site.name}: on a phone, sessions and prices fit with large and wide letters, and stay a table`, async ({
    page,
  }) => {
    await page.goto(site.origin + path);
    const table = page.locator("table.prices");
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const size of [16, 32]) {
        await setTextSize(page, size);
        expect.soft(await visualFaultsOn(page), `${width} px, text of ${size} px`).toEqual([]);
      }
    }
    const cells = await table.locator("tr").first().locator("th").count();
    await expect(page.getByRole("table").and(table)).toBeVisible();
    await expect(table.getByRole("columnheader")).toHaveCount(cells);
    for (const row of await table.locator("tbody").getByRole("row").all()) {
      await expect(row.getByRole("rowheader")).toHaveCount(1);
      await expect(row.getByRole("cell")).toHaveCount(cells - 1);
    }
  });
}
