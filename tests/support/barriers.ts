import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { paleWordsOn } from "./prescribed-contrast.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on the page as it stands now, one line each: the rule, what it asks for, and where it is broken. In prescribed
 * colors our own measure takes the place of its rule on contrast: https://github.com/dequelabs/axe-core/issues/3978
 */
export async function barriersOn(page: Page): Promise<string[]> {
  const colorsArePrescribed = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .disableRules(colorsArePrescribed ? ["color-contrast"] : [])
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
  return colorsArePrescribed ? [...found, ...(await paleWordsOn(page))] : found;
}
