import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withFieldTables } from "../../../tools/fields/field-tables.ts";
import { describeUnless } from "../../support/outside-program.ts";

/** Written by the program; gone where the whole folder was replaced by another clinic's. */
const file = "content/README.md";
const readme = existsSync(file) ? readFileSync(file, "utf8") : "";

describeUnless(readme ? undefined : `${file} is not there`, "the owner's field tables", () => {
  it("are what the schemas say now (if not: npm run fields)", () => {
    expect(withFieldTables(readme)).toBe(readme);
  });

  it("say of every field what to write", () => {
    const rows = readme.split("\n").filter((line) => /^\| `/.test(line) && line.split(" | ").length >= 3);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => / \|\s*\|$/.test(row))).toEqual([]);
  });
});
