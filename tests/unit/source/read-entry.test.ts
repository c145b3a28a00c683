import { afterAll, describe, expect, it } from "vitest";
import { readEntry } from "../../../src/source/read-entry.ts";
import { pageText } from "../../support/one-of-each.ts";
import { writeClinic } from "../../support/write-clinic.ts";

describe("readEntry", () => {
  const clinic = writeClinic({ "pages/team.mdx": `\uFEFF${pageText("Team", "", "We.").replaceAll("\n", "\r\n")}` });
  afterAll(clinic.remove);
  const team = { collection: "pages", id: "team", file: "pages/team.mdx" } as const;

  it("gives the fields, the body and where it begins", () => {
    const entry = readEntry(clinic.folder, team);
    expect(entry).toMatchObject({ ...team, data: { title: "Team" }, body: "\nWe.\n", bodyLine: 5 });
    expect("lineOf" in entry && entry.lineOf(["title"])).toEqual({ line: 2, column: 1 });
    expect("text" in entry && entry.text).toBe(pageText("Team", "", "We."));
  });

  it("reads a file of facts as fields only", () => {
    const entry = readEntry(clinic.folder, { collection: "clinic", id: "clinic", file: "clinic.yaml" });
    expect(entry).toMatchObject({ data: { name: "Field House" }, body: "" });
    expect("lineOf" in entry && entry.lineOf(["name"])).toEqual({ line: 1, column: 1 });
  });
});
