import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withFieldTables } from "../../../tools/fields/field-tables.ts";

const readme = readFileSync("content/README.md", "utf8");

describe("the owner's field tables", () => {
  it("are what the schemas say now (if not: npm run fields)", () => {
    expect(withFieldTables(readme)).toBe(readme);
  });

  it("say of every field what to write", () => {
    const rows = readme.split("\n").filter((line) => /^\| `/.test(line) && line.split(" | ").length >= 3);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => / \|\s*\|$/.test(row))).toEqual([]);
  });
});
