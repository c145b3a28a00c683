import { describe, expect, it } from "vitest";
import AccessTests from "../../src/components/AccessTests.astro";
import { examinedTypes, type AccessTests as Record } from "../../src/schemas/access-tests.ts";
import { renderComponent } from "../support/render-component.ts";

const tests: Record = {
  on: "2026-11-28",
  browser: "Chromium 156",
  engines: [
    { name: "axe", version: "4.14.1" },
    { name: "IBM’s Equal Access Checker", version: "4.0.34" },
  ],
  pages: ["home", "region", "text"],
  states: 19,
  looks: { each: 60, all: 60 },
  widths: [320, 1280],
  colors: ["light", "prescribed"],
  textSizes: [16, 32],
  motions: ["reduced"],
};
const drawn = async (props: object) => (await renderComponent(AccessTests, { language: "en-US", ...props })).text;

describe("what was tested for accessibility", () => {
  it("is told with the day, the tools, and the types of pages, of which a new page of the clinic is one", async () => {
    const text = await drawn({ tests });
    expect(text).toContain(
      "On November 28, 2026, two automated tools looked for barriers: axe 4.14.1 and IBM’s Equal Access Checker 4.0.34.",
    );
    expect(text).toContain(
      "on pages of these types: the home page, regions of the body and texts like this one. They also examined 19 states of their parts",
    );
    expect(text).toContain("Each was examined in all 60 combinations of:");
  });

  it("has words for every type there is", async () => {
    expect(await drawn({ tests: { ...tests, pages: [...examinedTypes] } })).not.toContain("undefined");
  });
});
