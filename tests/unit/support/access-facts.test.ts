import { expect, it } from "vitest";
import { accessTestsSchema } from "../../../src/schemas/access-tests.ts";
import { accessFacts } from "../../support/access/access-facts.ts";
import type { Examination } from "../../support/access/examination.ts";
import { readExaminations } from "../../support/access/read-examinations.ts";
import type { Look } from "../../support/looks.ts";

const look = (width: Look["width"], colors: Look["colors"]): Look => ({
  width,
  colors,
  textSize: 16,
  motion: "reduced",
});
const all = [look(320, "light"), look(390, "dark"), look(320, "dark")];
const [first, second, third] = all as [Look, Look, Look];
const seen = { site: "here", browser: "Chromium 142" };
const run = { site: "here", on: "2026-11-27", engines: [{ name: "axe", version: "4.14.1" }], all };

const examinations: Examination[] = [
  { ...seen, page: "text", looks: [first, second] },
  { ...seen, page: "home", looks: [third] },
  { ...seen, site: "elsewhere", page: "guide", looks: [first] },
  { ...seen, site: "elsewhere", state: "a form that refuses", looks: all },
];

it("names the types of pages of the site in their order, counts the states of parts, and the looks of the page that was seen in fewest", () => {
  const facts = accessFacts(examinations, run);
  expect(facts).toEqual({
    on: "2026-11-27",
    browser: "Chromium 142",
    engines: [{ name: "axe", version: "4.14.1" }],
    pages: ["home", "text"],
    states: 1,
    looks: { each: 1, all: 3 },
    widths: [320, 390],
    colors: ["light", "dark"],
    textSizes: [16],
    motions: ["reduced"],
  });
  expect(accessTestsSchema.parse(facts)).toEqual(facts);
});

it("records nothing of a run that saw only some of the looks", () => {
  const part: Examination[] = [
    { ...seen, page: "home", looks: [first] },
    { ...seen, state: "open", looks: [second] },
  ];
  expect(() => accessFacts(part, run)).toThrow("The run saw 2 of 3 looks, 1 pages and 1 states. Nothing was recorded.");
});

it("reads what the tests wrote into the report of the run, each once", () => {
  const note = { type: "examined", description: JSON.stringify(examinations[0]) };
  const test = { annotations: [note, { type: "slow" }], results: [{ annotations: [note] }] };
  const report = { suites: [{ suites: [{ specs: [{ tests: [test] }] }] }] };
  expect(readExaminations(JSON.stringify(report))).toEqual([examinations[0]]);
});
