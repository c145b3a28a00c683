import { expect, it } from "vitest";
import { asOldBrowser } from "../../support/as-old-browser.ts";

it.each([
  ["a list of selectors with an unknown one", ".a,.b:has(i){color:red}", ""],
  ["a media range", "@media (width>=60rem){.a{color:red}}", ""],
  [
    "the older form of a media range",
    "@media (min-width:60rem){.a{color:red}}",
    "@media (min-width:60rem){.a{color:red}}",
  ],
  ["a color with its fallback", ".a{color:#fff;color:oklch(1 0 0)}", ".a{color:#fff}"],
  ["a custom property", ":root{--a:#fff;--a:oklch(1 0 0)}", ":root{--a:#fff;--a:none-such}"],
  ["overflow with its fallback", ".a{overflow:hidden;overflow:clip}", ".a{overflow:hidden}"],
  ["content with words for machines", '.a{content:"/";content:"/" / ""}', '.a{content:"/"}'],
  ["a rule for browsers without popovers", "@supports not selector(:popover-open){.a{color:red}}", ".a{color:red}"],
  ["a rule for browsers with popovers", "@supports selector(:popover-open){.a{color:red}}", ""],
])("takes for an old browser: %s", (_, css, left) => {
  expect(asOldBrowser(css)).toBe(left);
});
