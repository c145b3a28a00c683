import { afterAll, describe, expect, it } from "vitest";
import { formatAdvice } from "../../../src/advice/advice.ts";
import { brandAdvice } from "../../../src/advice/brand-advice.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const file = "brand.yaml";
const ground = 'ground: "#9c3f2a"\n';

const faults: Record<string, PlantedFault> = {
  "a color without quotes, which YAML takes for a remark": {
    change: { [file]: "ground: #9c3f2a\n" },
    found: "#9c3f2a",
    advice: /^Put quotes around the text, since everything after # would be lost: "#9c3f2a"$/,
  },
  "no ground": {
    change: { [file]: "corners: soft\n" },
    field: "ground",
    advice: /^Add the color\. Write it as # and six letters or digits, in quotes: "#9c3f2a"\.$/,
  },
  "a color by its name": {
    change: { [file]: "ground: teal\n" },
    at: "ground",
    field: "ground",
    found: "teal",
    advice:
      /^"teal" is no color that can be used here\. Write it as # and six letters or digits, in quotes: "#9c3f2a"\.$/,
  },
  "digits without quotes": {
    change: { [file]: "ground: 123456\n" },
    field: "ground",
    advice: /^Write it as # and six letters or digits, in quotes: "#9c3f2a"\.$/,
  },
  "paper that is dark": {
    change: { [file]: `${ground}paper: "#222222"\n` },
    at: "paper",
    field: "paper",
    found: "#222222",
    advice:
      /^This is too dark for the ground of pages in light colors: words on it would be hard to read\. Write paper: "#cfcfcf", the nearest that can be read, or a lighter one\.$/,
    seen: /^words that they cannot read\.$/,
  },
  "ink that is light": {
    change: { [file]: `${ground}ink: "#ffffff"\n` },
    at: "ink",
    field: "ink",
    found: "#ffffff",
    advice:
      /^This is too light for words: they would be hard to read\. Write ink: "#7f7f7f", the nearest that can be read, or a darker one\.$/,
  },
  "corners of an unknown kind": {
    change: { [file]: `${ground}corners: round\n` },
    field: "corners",
    found: "round",
    advice: /^Write stadium \(round ends\), soft \(a little rounded\) or square\.$/,
  },
};

describe("what brand.yaml may not say", () => {
  it.each(Object.entries(faults))("%s", (_, fault) => expectOneProblem(fault));
});

describe("what is told of colors that were moved", () => {
  const clinic = writeClinic({ [file]: '# Our look\nground: "#FFD6E0"\naccent: "#fa0"\n' }, oneOfEach());
  afterAll(() => clinic.remove());

  it("is which, how far, and what for", async () => {
    const { problems, entries } = await checkContent(clinic.folder);
    expect(problems).toEqual([]);
    const told = brandAdvice(entries).map(formatAdvice);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(
      /^brand\.yaml:2\n {2}found: “ground: "#ffd6e0"”\n {2}better: "#[0-9a-f]{6}"\. That is what the site shows: with the color as it is written the contrast \(words on the track\) would be 1\.3 to 1, and people need 4\.5 to 1\. For a ground/,
    );
    expect(told[1]).toMatch(/^brand\.yaml:3\n {2}found: “accent: "#ffaa00"”/);
  });
});
