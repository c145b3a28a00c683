import { describe, expect, it } from "vitest";
import { formatProblems } from "../../../src/check/format-problems.ts";
import { formatProblem, sortProblems } from "../../../src/check/problem.ts";

const problem = {
  file: "regions/psoas.mdx",
  line: 12,
  field: "treatments.0",
  found: "activ-release",
  advice: "Did you mean active-release?",
  seen: "a place with nothing in it.",
};

describe("formatProblem", () => {
  it("says where it is, what was found, what to write and what visitors would see", () => {
    expect(formatProblem({ ...problem, column: 5 })).toBe(
      'regions/psoas.mdx:12:5 · treatments.0\n  found: "activ-release"\n  write: Did you mean active-release?\n  visitors would see: a place with nothing in it.',
    );
  });

  it("leaves out what is not known", () => {
    expect(formatProblem({ file: "clinic.yml", advice: "Rename it." })).toBe("clinic.yml\n  write: Rename it.");
  });

  it("shows a long text on one short line", () => {
    const [, found] = formatProblem({ ...problem, found: `one\n${"word ".repeat(100)}` }).split("\n");
    expect(found).toMatch(/^ {2}found: "one word word .{60,80}…"$/);
  });
});

describe("sortProblems", () => {
  it("sorts by file, then from top to bottom", () => {
    const of = (file: string, line?: number) => ({ file, line, advice: "" });
    const sorted = sortProblems([of("b", 2), of("b", 10), of("a", 3), of("b")]);
    expect(sorted).toEqual([of("a", 3), of("b"), of("b", 2), of("b", 10)]);
  });
});

describe("formatProblems", () => {
  it("ends with how many problems there are, and that nothing was changed", () => {
    const text = formatProblems([problem, problem, { ...problem, file: "clinic.yaml" }]);
    expect(text.split("\n\n")).toHaveLength(4);
    expect(text).toMatch(/\n\n3 problems in 2 files\. The site was not changed\.$/);
    expect(formatProblems([problem])).toMatch(/\n\n1 problem in 1 file\./);
  });
});
