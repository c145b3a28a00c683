import type { Page } from "playwright/test";

/** The distances that WCAG 2.2 lets visitors set: https://www.w3.org/TR/WCAG22/#text-spacing */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Sets the text wide, or back as it comes, as a visitor's own style sheet does; it holds until the page is left. */
export async function setSpacing(page: Page, spacing: "wide" | "as it comes"): Promise<void> {
  await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    spacing === "wide" ? wideSpacing : "",
  );
}
