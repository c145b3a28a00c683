import { expect, it } from "vitest";
import { sheetNames, withSheetNames, withSheets } from "../../../../src/integrations/reuse-pages/sheet-names.ts";

const conditional = `<link rel="stylesheet" href="/_astro/paper.l6_vyNf_.css" media="print">`;
const later = `<link rel="stylesheet" href="/_astro/later.t2uhnuYJ.css">`;
const page = `<html><head>${conditional}<link rel="stylesheet" href="/_astro/Page.fZS5kSWu.css"></head><body>${later}</body></html>`;

it("A page's own sheet is put into it; one with a condition, or in the body, stays a link", () => {
  const named = withSheetNames(page);
  expect(sheetNames(named)).toEqual(["Page"]);
  expect(withSheets(named, ["Page"], new Map([["Page", "p{color:red}"]]))).toBe(
    `<html><head>${conditional}<style>p{color:red}</style></head><body>${later}</body></html>`,
  );
});

it("A sheet with signs that mean something in a replacement is put in as it is", () => {
  const css = `p::after{content:"$& $1 $$"}`;
  expect(withSheets("<style>Page</style>", ["Page"], new Map([["Page", css]]))).toBe(`<style>${css}</style>`);
});

it("Sheets of an earlier build make way for those of today, each for the one of its name", () => {
  const [before, now] = [
    new Map([
      ["Page", "@media (width<48rem){a{color:red}}"],
      ["home", "b{color:red}\ni{color:red}"],
    ]),
    new Map([
      ["Page", "a{}"],
      ["home", "b{}"],
    ]),
  ];
  const names = ["home", "Page"];
  const finished = withSheets("<style>home</style><title>A</title><style>Page</style>", names, before);
  expect(withSheets(finished, names, now)).toBe("<style>b{}</style><title>A</title><style>a{}</style>");
});
