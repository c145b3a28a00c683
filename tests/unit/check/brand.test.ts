import { afterAll, describe, expect, it } from "vitest";
import { formatAdvice } from "../../../src/advice/advice.ts";
import { brandAdvice } from "../../../src/advice/brand-advice.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { aPicture } from "../../support/a-picture.ts";
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
    advice: /^Add the color\. Write it as # and six letters or digits, in quotes: "#3f5163"\.$/,
  },
  "a color by its name": {
    change: { [file]: "ground: teal\n" },
    at: "ground",
    field: "ground",
    found: "teal",
    advice:
      /^"teal" is no color that can be used here\. Write it as # and six letters or digits, in quotes: "#3f5163"\.$/,
  },
  "digits without quotes": {
    change: { [file]: "ground: 123456\n" },
    field: "ground",
    advice: /^Write it as # and six letters or digits, in quotes: "#3f5163"\.$/,
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
  "a logo that is not there": {
    change: { [file]: `${ground}logo: media/logo.svg\n` },
    field: "logo",
    found: "media/logo.svg",
    advice: /^There is no file media\/logo\.svg\. Put it there, or correct the name\.$/,
    seen: /^an empty place where the drawing should be\.$/,
  },
  "a logo that is a photograph": {
    change: { [file]: `${ground}logo: media/logo.jpg\n`, "media/logo.jpg": aPicture },
    file,
    field: "logo",
    advice: /^Use a drawing that is made of paths: a file whose name ends in \.svg\.$/,
  },
  "a logo with letters of a typeface": {
    change: {
      [file]: `${ground}logo: media/logo.svg\n`,
      "media/logo.svg": '<svg viewBox="0 0 9 9"><text>A</text></svg>',
    },
    file,
    at: "logo",
    field: "logo",
    advice: /^Shapes alone can be shown\. This drawing has letters of a typeface: turn them into paths\.$/,
  },
  "a typeface that is not on the list": {
    change: { [file]: `${ground}typeface: Comic Sans\n` },
    field: "typeface",
    found: "Comic Sans",
    advice: /^Write one of these: figtree, anybody, archivo, young-serif\.$/,
  },
  "a typeface of one's own without its licence": {
    change: { [file]: `${ground}ownTypeface:\n  file: media/fonts/own.woff2\n`, "media/fonts/own.woff2": "wOF2" },
    file,
    field: "ownTypeface.license",
    advice: /^Add it\. The licence that lets you use it on a website: SIL Open Font License 1\.1\.$/,
  },
  "a typeface of one's own in another form": {
    change: {
      [file]: `${ground}ownTypeface:\n  file: media/fonts/own.woff2\n  license: ours\n`,
      "media/fonts/own.woff2": "OTTO",
    },
    file,
    field: "ownTypeface.file",
    advice: /^Use a typeface in the form of the web: a file whose name ends in \.woff2\./,
    seen: /^headings in another typeface\.$/,
  },
  "a typeface of one's own that is heavy": {
    change: {
      [file]: `${ground}ownTypeface:\n  file: media/fonts/own.woff2\n  license: ours\n`,
      "media/fonts/own.woff2": `wOF2${" ".repeat(600 * 1024)}`,
    },
    file,
    field: "ownTypeface.file",
    advice: /^Use a smaller file: this one has 600 KB, and 500 are plenty for headings\.$/,
  },
  "a motif of an unknown kind": {
    change: { [file]: `${ground}motif: waves\n` },
    field: "motif",
    found: "waves",
    advice: /^Write lanes \(of a running track\) or none\.$/,
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
