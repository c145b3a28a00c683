import type { Page } from "playwright/test";

/** The language that the page says it is in, as two letters. */
export async function languageOf(page: Page): Promise<string> {
  return (await page.locator("html").getAttribute("lang")) ?? "";
}
