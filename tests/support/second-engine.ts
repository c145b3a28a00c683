import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright/test";

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
 * What is known and stays, by rule: the element it is about, and the reason.
 * https://github.com/IBMa/equal-access/tree/master/accessibility-checker-engine/help-v4
 */
const waivers: Readonly<Record<string, { snippet: RegExp; reason: string }>> = {
  aria_content_in_landmark: {
    snippet: /^<a [^>]*class="skip">/,
    reason:
      "The skip link is the first thing on the page, before all landmarks, as WCAG's technique G1 has it: https://www.w3.org/WAI/WCAG22/Techniques/general/G1",
  },
};

/**
 * What IBM's engine, Equal Access, finds on the page as it stands: https://github.com/IBMa/equal-access. Only what it is sure of:
 * most of what it calls potential or manual are questions to a person, asked on every page ("confirm that …"). It cannot read colors in OKLCH, so contrast is left to axe and to the test of the tokens.
 */
export async function barriersBySecondEngineOn(page: Page): Promise<string[]> {
  await page.evaluate(engine);
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
    .filter(({ ruleId, snippet }) => !waivers[ruleId]?.snippet.test(snippet))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} (${snippet})`);
}
