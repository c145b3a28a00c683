import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { CheckedBodies } from "../../../src/check/check-content.ts";
import { contentProblems, contentReading, forgetContent } from "../../../src/check/checked-content.ts";
import { readContent } from "../../../src/check/read-content.ts";
import { stillThere } from "../../../src/check/still-there.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { whileChanged, writeClinic } from "../../support/write-clinic.ts";

const french = { "fr/pages/contact.mdx": pageText("Nous trouver", "") };
const several = oneOfEach()["clinic.yaml"]?.concat("\nlanguages: [fr]\n") ?? "";
const clinic = writeClinic({ ...french, "clinic.yaml": several }, oneOfEach());
const plain = writeClinic({}, oneOfEach());
afterAll(() => {
  clinic.remove();
  plain.remove();
});

describe("readContent", () => {
  it("takes only what has changed apart anew, and what shares its facts", async () => {
    const before = readContent(clinic.folder);
    const change = { "pages/contact.mdx": pageText("Find us", "") };
    const after = await whileChanged(clinic.folder, change, async () => readContent(clinic.folder, before));
    const kept = new Set(before.entries);
    expect(after.entries.filter((entry) => !kept.has(entry)).map(({ file }) => file)).toEqual([
      "fr/pages/contact.mdx",
      "pages/contact.mdx",
    ]);
    expect(after.entries.length).toBe(before.entries.length);
    expect(after.index.entryOf("pages/contact.mdx")?.data).toMatchObject({ title: "Find us" });
  });

  it("leaves out what has gone", async () => {
    const before = readContent(clinic.folder);
    const gone = { "fr/pages/contact.mdx": null };
    const after = await whileChanged(clinic.folder, gone, async () => readContent(clinic.folder, before));
    expect(after.entries.length).toBe(before.entries.length - 1);
  });
});

describe("contentProblems", () => {
  it("finds a fault when it is written, and its end when it is mended", async () => {
    const bodies: CheckedBodies = new WeakMap();
    const find = async () => {
      forgetContent(plain.folder);
      contentReading(plain.folder);
      return (await contentProblems(plain.folder, bodies)).map(({ file }) => file);
    };
    expect(await find()).toEqual([]);
    const fault = { "pages/contact.mdx": pageText("Contact", "", "Pain for <3 weeks.") };
    expect(await whileChanged(plain.folder, fault, find)).toEqual(["pages/contact.mdx"]);
    expect(await find()).toEqual([]);
  });
});

describe("stillThere", () => {
  it("passes over a file that has gone, and no other fault", () => {
    expect(stillThere(() => readFileSync(`${clinic.folder}/gone.yaml`))).toBeUndefined();
    expect(() => stillThere(() => readFileSync(clinic.folder))).toThrow("EISDIR");
  });
});
