import { describe, expect, it } from "vitest";
import { llmsText } from "../../../src/domain/llms-text.ts";

const text = llmsText({
  name: "Field House",
  summary: "Field House is a massage practice.",
  facts: [{ label: "Phone", value: "+1 212 555 0100" }],
  sections: [
    {
      title: "What hurts",
      links: [{ title: "Hips [both]", url: "https://clinic.example/hips/", description: "Hips." }],
    },
    { title: "Where", links: [] },
  ],
});

describe("the list for assistants", () => {
  it("has a title, a summary, facts and links, in that order", () => {
    expect(text).toBe(`# Field House

> Field House is a massage practice.

- Phone: +1 212 555 0100

## What hurts

- [Hips \\[both\\]](https://clinic.example/hips/): Hips.
`);
  });

  it("names no section without a page", () => {
    expect(text).not.toContain("Where");
  });
});
