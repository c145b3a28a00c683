import { expect, test } from "playwright/test";
import { clinicSite, firstPageIn } from "../support/served-sites.ts";
import { tabStopsOn } from "../support/tab-stops.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("On a wide screen, too, the Tab key always shows where it is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of [
    "/",
    "/contact/",
    firstPageIn(clinicSite, "/conditions/"),
    firstPageIn(clinicSite, "/regions/"),
  ]) {
    await page.goto(path);
    const stops = await tabStopsOn(page);
    expect.soft(stops.length, path).toBeGreaterThan(10);
    expect
      .soft(
        stops.filter(({ faults }) => faults.length > 0),
        path,
      )
      .toEqual([]);
  }
});

test("The first Tab offers to skip to the content, and does so", async ({ page }) => {
  await page.goto("/contact/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("main");
});

test("The menu of a narrow screen opens with Enter, closes with Escape, and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const button = page.getByRole("button", { name: "Menu" });
  const menu = page.getByRole("navigation", { name: "Main" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  await expect(button).toHaveAttribute("popovertarget", "nav");
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

for (const width of [390, 1280]) {
  test(`"On this page" leads to every part of a guide, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(firstPageIn(clinicSite, "/conditions/"));
    const bar = page.getByRole("button", { name: "On this page" });
    const list = page.getByRole("navigation", { name: "On this page" });
    const open = async () => {
      if (width < 960) await bar.click();
    };
    await open();
    const parts = await list.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(parts.length).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    for (const href of parts) {
      await open();
      await list.locator(`a[href="${href}"]`).focus();
      await page.keyboard.press("Enter");
      const id = href.slice(1);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      const heading = page.locator(`:is(h2, h3)[id="${id}"], [id="${id}"] :is(h2, h3)`).first();
      await expect(heading).toBeInViewport();
      const isCovered = await heading.evaluate((title) => {
        const { left, top } = title.getBoundingClientRect();
        const above = document.elementFromPoint(left + 4, top + 4);
        return !above || !title.contains(above);
      });
      expect(isCovered, `the heading of #${id} lies under something`).toBe(false);
    }
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
