import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../../src/source/split-front-matter.ts";

describe("splitFrontMatter", () => {
  it("splits fields and body and counts their lines", () => {
    expect(splitFrontMatter("---\ntitle: A\nlede: B\n---\n\nBody.\n")).toEqual({
      frontMatter: "title: A\nlede: B",
      frontMatterLine: 2,
      body: "\nBody.\n",
      bodyLine: 5,
    });
  });

  it.each([
    ["Windows line ends", "---\r\ntitle: A\r\n---\r\nBody.\r\n"],
    ["a byte order mark", "\uFEFF---\ntitle: A\n---\nBody.\n"],
    ["blanks after the dashes", "---  \ntitle: A\n---\t\nBody.\n"],
  ])("understands %s", (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: "title: A", body: "Body.\n", bodyLine: 4 });
  });

  it("leaves a later line of dashes to the body", () => {
    expect(splitFrontMatter("---\na: 1\n---\nOne\n\n---\n")).toMatchObject({ body: "One\n\n---\n" });
  });

  it.each([
    ["no dashes at all", "title: A", 1],
    ["an empty line at the top", "\n---\na: 1\n---\n", 1],
    ["no second line of dashes", "---\na: 1\n", 1],
    ["too many dashes", "---\na: 1\n-----\n---\n", 3],
    ["pluses", "---\na: 1\n+++\n---\n", 3],
  ])("refuses %s", (_, text, line) => {
    expect(splitFrontMatter(text)).toEqual({ line, found: expect.any(String), advice: expect.any(String) });
  });
});
