import { expect, test } from "playwright/test";
import { firstOfEachType, furtherTypicalPages, typicalPagesOf } from "../support/page-types.ts";
import { clinicSite, sites } from "../support/served-sites.ts";

// What assistive technology is told of each type of page stands in `trees/`, to be read: roles, names, order. Words that an
// owner writes are left open (`/.+/`), so a tree changes when the site is built another way, not when a fact changes.
test.use({ viewport: { width: 1280, height: 900 } });

for (const { site, type, path } of firstOfEachType()) {
  test(`A ${type} page is told to assistive technology as it is pinned`, async ({ page }) => {
    await page.goto(site.origin + path);
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${type.replaceAll(" ", "-")}.aria.yml` });
    if (site !== clinicSite) return;
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: "frame.aria.yml" });
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: "sign-up.aria.yml" });
  });
}

for (const site of sites) {
  test(`${site.name}: hours are told as a table with a head for every day, and the way there follows`, async ({
    page,
  }) => {
    await page.goto(site.origin);
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: "visit.aria.yml" });
  });
}

const typical = [...sites.flatMap(typicalPagesOf), ...furtherTypicalPages()];
for (const name of new Set(typical.map(({ site }) => site.name))) {
  test(`${name}: one banner, one main part, one foot; no two menus of the same name`, async ({ page }) => {
    for (const { site, path } of typical.filter((each) => each.site.name === name)) {
      await page.goto(site.origin + path);
      for (const role of ["banner", "main", "contentinfo"] as const) {
        await expect.soft(page.getByRole(role), `${role} of ${path}`).toHaveCount(1);
      }
      const names = await page.getByRole("navigation").evaluateAll((all) =>
        all.map((menu) => {
          const by = menu.getAttribute("aria-labelledby");
          return menu.getAttribute("aria-label") ?? (by && document.getElementById(by)?.textContent);
        }),
      );
      expect.soft(names, path).toEqual([...new Set(names)]);
      expect.soft(names.filter(Boolean), path).toEqual(names);
    }
  });
}
