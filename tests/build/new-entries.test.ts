import { describe, expect, it } from "vitest";
import { type BuiltPage, readSite } from "../support/built-site.ts";
import { attribute, elementsNamed } from "../support/elements.ts";
import { firstClinic, newEntries } from "./sites.ts";

const site = readSite(newEntries.output);
const region = "/regions/test-scalenes/";
const condition = "/conditions/test-neck-pain/";

describe("a region that is one new file", () => {
  it("has a page, in the sitemap, with its own words", () => {
    expect(site.listed).toContain(region);
    expect(site.page(region).text).toContain("They turn up wherever regions are listed.");
  });

  it("stands in the index, on the home page and on the page of its treatment", () => {
    for (const path of ["/regions/", "/", "/treatments/active-release/"])
      expect(linksOf(site.page(path)), path).toContain(region);
  });

  it("stands in the guide that names it, with the note of that guide", () => {
    expect(linksOf(site.page(condition))).toContain(region);
    expect(site.page(condition).text).toContain("Added for this test alone.");
    expect(linksOf(site.page(region))).toContain(condition);
  });
});

describe("a condition that is one new file", () => {
  it("has a page, in the sitemap, with its own words", () => {
    expect(site.listed).toContain(condition);
    expect(site.page(condition).text).toContain("A neck that hurts for the sake of a test.");
  });

  it("stands in the index and on the home page", () => {
    for (const path of ["/conditions/", "/"]) expect(linksOf(site.page(path)), path).toContain(condition);
  });

  it("stands in the main menu and in the footer of every page, or its index does where there are more than three", () => {
    const guides = site.listed.filter((path) => /^\/conditions\/./.test(path));
    const wanted = guides.length > 3 ? "/conditions/" : condition;
    for (const page of site.pages) {
      expect(linksOf(page, "header"), page.path).toContain(wanted);
      expect(linksOf(page, "footer"), page.path).toContain(wanted);
    }
  });
});

it("adds these two pages and no other", () => {
  const before = readSite(firstClinic.output).listed;
  expect(site.listed.filter((path) => !before.includes(path)).sort()).toEqual([condition, region]);
  expect(before.filter((path) => !site.listed.includes(path))).toEqual([]);
});

function linksOf({ document }: BuiltPage, within?: "header" | "footer"): string[] {
  const parents = within ? elementsNamed(document, within) : [document];
  return parents.flatMap((parent) => elementsNamed(parent, "a").flatMap((link) => attribute(link, "href") ?? []));
}
