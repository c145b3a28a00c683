import type { Page } from "playwright/test";

/**
 * Every selector of the page's style sheets, and whether it meets an element of the page. What a visitor brings about
 * (`:hover`) and what is drawn beside an element (`::before`) is left out of the question.
 */
export async function metSelectorsOn(page: Page): Promise<Map<string, boolean>> {
  const met = await page.evaluate(() => {
    const momentary = /:(hover|focus|focus-visible|active|target-current|popover-open)\b(?!-)/g;
    const isMet = (selector: string) => {
      const lasting = selector.replace(/::[\w-]+/g, "").replace(momentary, ":is(*)");
      return Boolean(document.querySelector(lasting.replace(/:not\(:is\(\*\)\)/g, "").trim() || "*"));
    };
    /** Parts a list at its own commas, not at those in brackets, however deep. */
    const partsOf = (list: string) => {
      const parts = [""];
      let depth = 0;
      for (const sign of list) {
        if (sign === "(") depth++;
        if (sign === ")") depth--;
        if (sign === "," && depth === 0) parts.push("");
        else parts.push(parts.pop() + sign);
      }
      return parts;
    };
    const selectorsIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        const own = rule instanceof CSSStyleRule ? partsOf(rule.selectorText) : [];
        const inner = "cssRules" in rule ? selectorsIn(rule.cssRules as CSSRuleList) : [];
        return [...own, ...inner];
      });
    const selectors = [...document.styleSheets].flatMap((sheet) => selectorsIn(sheet.cssRules));
    return selectors.map((selector) => [selector.trim(), isMet(selector)] as const);
  });
  const found = new Map<string, boolean>();
  for (const [selector, isMet] of met) found.set(selector, isMet || (found.get(selector) ?? false));
  return found;
}
