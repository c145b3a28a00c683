import { describe, it } from "vitest";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const region = "regions/side-muscle.mdx";
const location = "locations/main.yaml";

const faults: Record<string, PlantedFault> = {
  "a misspelt field": {
    change: { [region]: ["treatments:", "treatmets:"] },
    at: "treatmets",
    field: "treatmets",
    advice: /Did you mean treatments\?/,
  },
  "a misspelt field that must be there is told once": {
    change: { [region]: ["shortName:", "shortname:"] },
    at: "shortname",
    advice: /Did you mean shortName\?/,
  },
  "an unknown field": {
    change: { "clinic.yaml": ["tagline:", "opinion: good\ntagline:"] },
    at: "opinion",
    field: "opinion",
    advice: /no field opinion here.*name, legalName/,
  },
  "a field at the left edge that belongs to a group": {
    change: { [region]: ["treatments:", "duration: 90\ntreatments:"] },
    at: "duration",
    advice: /under video: set the line in/,
  },
  "a field inside a group that belongs to the left edge": {
    change: { [location]: ["  mon:", "  suite: 4\n  mon:"] },
    field: "hours.suite",
    advice: /left edge/,
  },
  "a misspelt field deep in a list": {
    change: { [location]: ["city:", "directions:\n  - from: The station\n    txet: Walk.\ncity:"] },
    at: "txet",
    field: "directions.0.txet",
    advice: /Did you mean text\?/,
  },
  "a field without a colon": {
    change: { [region]: ["where: at", 'where "at: '] },
    at: "where",
    advice: /Write a colon after where/,
  },
  "a text that is not set in": {
    change: { [region]: ["lede: A muscle", "lede: >-\n  The deep one.\nThe muscle, in short: A muscle"] },
    at: "in short",
    advice: /Set this line in by two spaces/,
  },
  "a field set in below a text": {
    change: {
      [region]: ["lede: A muscle at the side.\n", "lede: >-\n  A muscle at the side.\n  whatItDoes: It lifts.\n"],
    },
    at: "whatItDoes",
    field: "whatItDoes",
    advice: /left edge/,
  },
  "a field set in below a text that is missing now": {
    change: {
      [region]: [
        "where: at the side\nteaser: it often aches\nlede: A muscle at the side.\n",
        "where: at the side\nlede: >-\n  A muscle at the side.\n  teaser: It lifts.\n",
      ],
    },
    at: "teaser",
    field: "teaser",
    advice: /left edge/,
  },
  "fields that take their names from the language": {
    change: { "pages/contact.mdx": pageText("Contact", "constructor: x\n") },
    field: "constructor",
    advice: /no field constructor/,
  },
};

describe("fields that have no place", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
