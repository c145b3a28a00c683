import { describe, expect, it } from "vitest";
import { readSite } from "../support/built-site.ts";
import { clinics } from "./sites.ts";

describe.each(clinics)("the words of %s", (_, { output }) => {
  const { pages } = readSite(output);
  const sentences = pages.flatMap(({ path, text }) =>
    text.split(/(?<=[.!?])\s+/).map((sentence) => `${path}: ${sentence}`),
  );

  it("promise no cure", () => {
    expect(
      sentences.filter((sentence) => /\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|guarant\w+|miracle\w*)\b/i.test(sentence)),
    ).toEqual([]);
  });

  it("give a share in percent only as the clinic's own experience", () => {
    expect(
      sentences.filter((sentence) => /\d\s*(%|percent)/i.test(sentence) && !/own experience/i.test(sentence)),
    ).toEqual([]);
  });
});
