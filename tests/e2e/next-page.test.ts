import { expect, type Page, test } from "playwright/test";
import { clinicSite, firstPageIn } from "../support/served-sites.ts";
import { watchPage } from "../support/watch-page.ts";

/** The addresses that the browser asks for ahead, which it says in a header of the request. The list grows. */
function fetchedAhead(page: Page): string[] {
  const ahead: string[] = [];
  page.context().on("request", (request) => {
    if (request.headers()["sec-purpose"]?.startsWith("prefetch")) ahead.push(request.url());
  });
  return ahead;
}

/** Opens the menu's way to hours & location, after it was pointed at long enough to be fetched ahead. */
async function openContact(page: Page, ahead: readonly string[]): Promise<void> {
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Hours & location" });
  await link.hover();
  await expect.poll(() => ahead).toContain(`${clinicSite.origin}/contact/`);
  await link.click();
  await page.waitForURL("**/contact/");
}

test("the page that a visitor is about to open is fetched ahead, and opens without asking again", async ({ page }) => {
  const complaints = await watchPage(page, clinicSite.origin);
  const ahead = fetchedAhead(page);
  const rules = page.waitForResponse((response) => response.url().endsWith(".speculationrules"));
  await page.goto("/");
  expect((await rules).headers()["content-type"]).toBe("application/speculationrules+json");
  await openContact(page, ahead);
  const delivery = () => {
    const [navigation] = performance.getEntriesByType("navigation");
    return navigation && "deliveryType" in navigation && navigation.deliveryType;
  };
  expect(await page.evaluate(delivery)).toBe("navigational-prefetch");
  expect(ahead).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test("neither a part of the same page, nor a file, nor another host is fetched ahead", async ({ page }) => {
  const ahead = fetchedAhead(page);
  const rules = page.waitForResponse((response) => response.url().endsWith(".speculationrules"));
  await page.goto(firstPageIn(clinicSite, "/conditions/"));
  await rules;
  await page.locator(".toc a").nth(2).hover();
  await page.locator("main a[href^=https]").first().hover();
  await page.goto("/contact/");
  await page.locator("main a[href$='.vcf']").first().hover();
  // What is pointed at last is fetched last, so whatever else was to be fetched is by then.
  await openGuides(page);
  await expect.poll(() => ahead).toEqual([`${clinicSite.origin}/treatments/`]);
});

const openGuides = (page: Page) =>
  page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Treatments" }).hover();

for (const [reducedMotion, fades] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test(`one page ${fades ? "fades" : "does not fade"} into the next with motion "${reducedMotion}"`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener("pagereveal", (event) => {
        document.documentElement.dataset["fades"] = String(Boolean((event as PageRevealEvent).viewTransition));
      });
    });
    // A browser lets a fade go that would begin late, as on a busy machine.
    await expect(async () => {
      await page.goto("/");
      await openContact(page, fetchedAhead(page));
      await expect(page.locator("html")).toHaveAttribute("data-fades", String(fades), { timeout: 5000 });
    }).toPass();
  });
}
