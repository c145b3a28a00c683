import { describe, expect, it } from "vitest";
import RegionAside from "../../src/components/region/RegionAside.astro";
import RegionParts from "../../src/components/region/RegionParts.astro";
import { renderComponent } from "../support/render-component.ts";

const known = {
  plural: false,
  whyItMatters: "It carries.",
  whatItDoes: "It lifts.",
  whatGoesWrong: "It tires.",
  howItIsTreated: "By hand.",
  howItFeels: "Firm.",
};

describe("what is known of a region", () => {
  it("stands as questions and answers in a fixed order", async () => {
    const { names } = await renderComponent(RegionParts, { region: known });
    expect(names("term")).toEqual([
      "Why it matters",
      "What it does",
      "What goes wrong",
      "How it’s treated",
      "What it feels like",
    ]);
    expect(names("definition")).toEqual(["It carries.", "It lifts.", "It tires.", "By hand.", "Firm."]);
  });

  it("leaves no empty list where nothing is known", async () => {
    const { html } = await renderComponent(RegionParts, { region: { plural: false } });
    expect(html).not.toContain("<dl");
  });

  it("speaks of several muscles as they", async () => {
    const { names } = await renderComponent(RegionParts, { region: { ...known, plural: true } });
    expect(names("term")).toEqual([
      "Why they matter",
      "What they do",
      "What goes wrong",
      "How they’re treated",
      "What it feels like",
    ]);
  });

  it("leaves out what is not known", async () => {
    const { names } = await renderComponent(RegionParts, { region: { plural: false, whatGoesWrong: "It tires." } });
    expect(names("term")).toEqual(["What goes wrong"]);
    expect(names("definition")).toEqual(["It tires."]);
  });

  it("ends with what holds for one condition only", async () => {
    const note = { term: "For hip pain", text: "Often the cause." };
    const { names } = await renderComponent(RegionParts, { region: { plural: false, whatItDoes: "It lifts." }, note });
    expect(names("term")).toEqual(["What it does", "For hip pain"]);
    expect(names("definition")).toEqual(["It lifts.", "Often the cause."]);
  });
});

describe("beside the text on a region", () => {
  const aside = async (treatments: object[]) =>
    await renderComponent(RegionAside, {
      region: { treatments, file: "lower-back.mdx" },
      conditions: [],
      next: [],
      review: undefined,
      language: "en-US",
    });

  it("stands what treats it, as a list of links under a heading", async () => {
    const { names } = await aside([{ href: "/treatments/kneading/", title: "Kneading" }]);
    expect(names("heading")).toEqual(["Treated with"]);
    expect(names("list")).toEqual(["Treated with"]);
    expect(names("link")).toEqual(["Kneading"]);
  });

  it("stands nothing of it where no treatment is known", async () => {
    const { names } = await aside([]);
    expect(names("heading")).toEqual([]);
  });
});
