import { expect, test } from "playwright/test";
import { metSelectorsOn } from "../support/met-selectors.ts";
import { clinicSite, filesOf } from "../support/served-sites.ts";

// Pages as they come; what scripts do to them is listed here.
test.use({ javaScriptEnabled: false });

/** States that scripts bring about: the hour, what is being read, a film that can be played or plays. */
const byScript = /\.(soon|off|today|now|swap|player)\b|\[aria-current\]|\[data-address\]/;
/** What an owner may write at any time with parts that pages have: a list in a text, a break in a day's hours. */
const written = /^\.prose\b.* (h[2-6]|[uo]l|li|table|caption|th|td|blockquote|strong|em)\b|^(td:has\()?\.bar \+ \.bar/;

test("no style sheet has a rule that no page uses", async ({ page }) => {
  const { pages } = filesOf(clinicSite);
  const met = new Map<string, boolean>();
  for (const { path } of pages) {
    await page.goto(clinicSite.origin + path);
    for (const [selector, isMet] of await metSelectorsOn(page))
      met.set(selector, isMet || (met.get(selector) ?? false));
  }
  expect(met.size).toBeGreaterThan(300);
  const unmet = [...met].filter(([, isMet]) => !isMet).map(([selector]) => selector);
  expect(unmet.filter((selector) => !byScript.test(selector) && !written.test(selector))).toEqual([]);
});
