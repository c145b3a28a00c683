import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright/test";
import { waivers } from "./waivers.ts";

/** What the engine reports of a rule at one place. */
interface Finding {
  ruleId: string;
  message: string;
  snippet: string;
  /** how much it matters, and what was found: `["VIOLATION", "FAIL"]`, `["VIOLATION", "POTENTIAL"]` */
  value: readonly [string, string];
}

const engine = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/**
 * What IBM's engine, Equal Access, finds on the page as it stands: https://github.com/IBMa/equal-access. Only what it is sure of:
 * most of what it calls potential or manual are questions to a person, asked on every page ("confirm that …"). It cannot read colors in OKLCH, so contrast is left to axe and to the test of the tokens.
 */
export async function barriersBySecondEngineOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "ace" in globalThis))) await page.evaluate(engine);
  const findings = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(node: Node, rules: string[]): Promise<{ results: Finding[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value }) => value[1] === "FAIL")
      .map(({ ruleId, message, snippet, value }) => ({ ruleId, message, snippet, value }));
  });
  return findings
    .filter(({ ruleId, snippet }) => !isWaived(ruleId, snippet))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} (${snippet})`);
}

const isWaived = (found: string, at: string) =>
  waivers.some(({ engine, rule, snippet }) => engine === "Equal Access" && rule === found && snippet?.test(at));
