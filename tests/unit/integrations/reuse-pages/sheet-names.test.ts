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
  expect(withSheets("<style>Page</style></head>", ["Page"], new Map([["Page", css]]))).toBe(
    `<style>${css}</style></head>`,
  );
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
  const finished = withSheets("<style>home</style><title>A</title><style>Page</style></head>", names, before);
  expect(withSheets(finished, names, now)).toBe("<style>b{}</style><title>A</title><style>a{}</style></head>");
});

it("A description may hold the signs of a style sheet, of a link to one and of the head's end", () => {
  const words = `<meta name="description" content="</head> <style>no</style> <link rel='stylesheet' href='/_astro/no.fZS5kSWu.css'>">`;
  const drawn = `<head>${words}<link rel="stylesheet" href="/_astro/Page.fZS5kSWu.css">${words}</head><body title="<style>no</style>"></body>`;
  const named = withSheetNames(drawn);
  expect(sheetNames(named)).toEqual(["Page"]);
  expect(withSheets(named, ["Page"], new Map([["Page", "p{}"]]))).toBe(
    drawn.replace(`<link rel="stylesheet" href="/_astro/Page.fZS5kSWu.css">`, "<style>p{}</style>"),
  );
});

it.each([
  ["<style>Page</style></head>", ["other"], 'a style sheet "other"'],
  ["<style>Page</style><style>home</style></head>", ["Page"], 'a style sheet ""'],
  ["<title>A</title></head>", ["Page"], "lost one of its style sheets: Page"],
])("A page whose style sheets are not those that are known of it is refused: %s, %s", (html, names, message) => {
  expect(() => withSheets(html, names, new Map([["Page", "p{}"]]))).toThrow(message);
});
