import { expect, it } from "vitest";
import {
  DrawnPages,
  sheetNames,
  withSheetNames,
  withSheets,
} from "../../../../src/integrations/reuse-pages/drawn-pages.ts";

const conditional = `<link rel="stylesheet" href="/_astro/paper.l6_vyNf_.css" media="print">`;
const later = `<link rel="stylesheet" href="/_astro/later.t2uhnuYJ.css">`;
const page = `<html><head>${conditional}<link rel="stylesheet" href="/_astro/Page.fZS5kSWu.css"></head><body>${later}</body></html>`;

it("A page's own sheet is put into it; one with a condition, or in the body, stays a link", () => {
  const named = withSheetNames(page);
  expect(sheetNames(named)).toEqual(["Page"]);
  expect(withSheets(named, new Map([["Page", "p{color:red}"]]))).toBe(
    `<html><head>${conditional}<style>p{color:red}</style></head><body>${later}</body></html>`,
  );
});

it("A sheet with signs that mean something in a replacement is put in as it is", () => {
  const css = `p::after{content:"$& $1 $$"}`;
  expect(withSheets("<style>Page</style>", new Map([["Page", css]]))).toBe(`<style>${css}</style>`);
});

it("Pages come in the order of their addresses, however they were drawn", () => {
  const pages = new DrawnPages();
  for (const path of ["/b/", "/", "/a/"]) pages.add(path, path);
  expect(pages.inOrder().map(([path]) => path)).toEqual(["/", "/a/", "/b/"]);
});
