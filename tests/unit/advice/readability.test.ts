import { describe, expect, it } from "vitest";
import { type Readability, readability } from "../../../src/advice/readability.ts";
import { commonWords } from "../../../src/build/common-words.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

const isCommon = commonWords("en-US");

async function read(changes: ClinicChanges): Promise<Readability> {
  const clinic = writeClinic(changes, oneOfEach());
  try {
    return readability((await checkContent(clinic.folder)).entries, isCommon);
  } finally {
    clinic.remove();
  }
}

const words = (count: number) => `${Array.from({ length: count }, () => "word").join(" ")}.`;
const news = (body: string): ClinicChanges => ({ "pages/news.mdx": pageText("News", "", body) });

describe("sentences", () => {
  it("of more than 25 words are counted by file, with the longest", async () => {
    const { long } = await read(news(`${words(25)} ${words(26)}\n\n${words(31)}`));
    expect(long).toEqual([{ file: "pages/news.mdx", sentences: 2, longest: 31 }]);
  });

  it("of a legal notice are not the owner's to divide", async () => {
    const notice = pageText("About", "linkText: About\ncaption: For clients.\n", words(40));
    expect((await read({ "notices/videos.mdx": notice })).long).toEqual([]);
  });
});

describe("words that a reader may not know", () => {
  /** Those of a new page; the small clinic has one of its own. */
  const rareIn = async (body: string, more: ClinicChanges = {}) => {
    const { rare } = await read({ ...news(body), ...more });
    return rare.filter(({ word }) => word !== "kneads").map(({ word, times }) => `${word} ${times}`);
  };

  it("are told with how often they stand, the most frequent first", async () => {
    expect(await rareIn("The sacrum, thoracolumbar, and the sacrum’s edge.")).toEqual(["sacrum 2", "thoracolumbar 1"]);
  });

  it("are not the common ones, in whatever form, nor names, nor short words", async () => {
    expect(await rareIn("Muscles tightened and relaxing, happily. Zyxwvuts. The yips. Low-zyxwv.")).toEqual([]);
  });

  it("are not those that the glossary explains", async () => {
    const glossary = "terms:\n  - term: sacrum\n    plain: a bone\n  - term: thoracolumbar\n";
    expect(await rareIn("The sacrum is thoracolumbar.", { "glossary.yaml": glossary })).toEqual(["thoracolumbar 1"]);
  });

  it("are told in English only", () => {
    expect(commonWords("fr")).toBeUndefined();
    expect(readability([], undefined).rare).toEqual([]);
  });
});
