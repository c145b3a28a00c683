import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright/test";
import { paleWordsOn } from "./prescribed-contrast.ts";
import { waivers } from "./waivers.ts";

const engine = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const leftOut = Object.fromEntries(
  waivers.filter(({ engine }) => engine === "axe").map(({ rule }) => [rule, { enabled: false }]),
);

/**
 * What axe finds on the page as it stands now, one line each: the rule, what it asks for, and where it is broken. In prescribed
 * colors our own measure takes the place of its rule on contrast (waivers.ts).
 * The engine is put into a document once and asked for violations only, which takes a fifth of the time that it takes with
 * `@axe-core/playwright`.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(engine);
  const colorsArePrescribed = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const options: RunOptions = {
    runOnly: tags,
    resultTypes: ["violations"],
    rules: colorsArePrescribed ? leftOut : {},
  };
  const found = await page.evaluate(async (options) => {
    // The bar of actions has room of its own at the end of the page, to which everything under it can be scrolled.
    const bar = document.querySelector<HTMLElement>(".actbar");
    if (bar) bar.style.position = "static";
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    bar?.style.removeProperty("position");
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
    );
  }, options);
  return colorsArePrescribed ? [...found, ...(await paleWordsOn(page))] : found;
}
