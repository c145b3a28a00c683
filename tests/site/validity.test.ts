import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { site } from "./tested-site.ts";

/** The checker's rules for standards and accessibility; each that is turned off says why. */
const checker = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  elements: ["html5", { "opening-hours": flowElement(), "video-player": flowElement(), "sign-up": flowElement() }],
  rules: {
    // Astro closes empty elements with a slash, which the standard allows.
    "void-style": "off",
    // Every file comes from the site itself; the policy allows no other.
    "require-sri": "off",
    // Text is the standard's own default.
    "no-implicit-input-type": "off",
    // A number with no-break spaces would be copied with them.
    "tel-non-breaking": "off",
  },
});

function flowElement() {
  return { flow: true, phrasing: false, permittedContent: ["@flow"] };
}

describe("the HTML of the site", () => {
  it("has no errors", async () => {
    const faults = [];
    for (const { path, html } of site.pages) {
      const { results } = await checker.validateString(html);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });
});
