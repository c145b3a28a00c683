import { expect, test } from "playwright/test";
import { typicalPagesOf } from "../support/page-types.ts";
import { furtherSites, sites } from "../support/served-sites.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 900 } });

const guides = [...sites, ...furtherSites].flatMap(typicalPagesOf).filter(({ type }) => type === "condition");

for (const { site, path } of guides) {
  test(`${site.name}, ${path}: "On this page" marks the part that is being read, in letters of any script`, async ({
    page,
  }) => {
    await page.goto(site.origin + path);
    const links = await page.locator(".toc a").all();
    expect(links.length).toBeGreaterThan(3);
    let marked = 0;
    for (const link of links.slice(0, -1)) {
      const id = decodeURIComponent((await link.getAttribute("href"))?.slice(1) ?? "");
      const isThere = await page.locator(`[id="${id}"]`).evaluate((part) => {
        scrollTo(0, part.getBoundingClientRect().top + scrollY - innerHeight * 0.2);
        return part.getBoundingClientRect().top < innerHeight * 0.25;
      });
      // The page can end before its last parts come so far up.
      if (!isThere) break;
      marked++;
      await expect(link).toHaveAttribute("aria-current", "location");
    }
    expect(marked).toBeGreaterThan(2);
  });
}
