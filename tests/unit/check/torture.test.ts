import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import type { Problem } from "../../../src/check/problem.ts";
import { splitFrontMatter } from "../../../src/source/split-front-matter.ts";
import { compileText } from "../../../src/text/compile-text.ts";
import { goodFiles, type TortureCase, toldOf, tortureCases } from "../../support/torture.ts";
import { whileChanged, writeClinic } from "../../support/write-clinic.ts";

const cases = tortureCases();

/** What must never stand in a message: traces of the program, and values that it forgot to put into words. */
const programmersWords =
  /node_modules|\n\s+at |\b(Error|undefined|NaN)\b|\[object|\b(zod|satteri|acorn|vite|astro|sharp|vips)\b|Unexpected/i;

const clinic = writeClinic({}, Object.fromEntries(goodFiles));
afterAll(() => clinic.remove());

function problemsOf({ changes }: Pick<TortureCase, "changes">): Promise<Problem[]> {
  return whileChanged(clinic.folder, changes, async () => (await checkContent(clinic.folder)).problems);
}

describe("a content folder in order", () => {
  it("has no problem, so that each of the following comes from its own change", async () => {
    expect(await problemsOf({ changes: {} })).toEqual([]);
  });
});

describe("a content folder that is spoilt by", () => {
  it("more than a hundred faults, each of another name", () => {
    const names = cases.map(({ table, name }) => `${table}: ${name}`);
    expect(names.length).toBeGreaterThan(500);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const each of cases) {
    it(`${each.table}: ${each.name}`, async () => {
      const problems = await problemsOf(each);
      expect(toldOf(problems)).toBe(each.says);
      expect(problems).not.toEqual([]);
      const told = problems.map(({ advice, field = "" }) => `${field} ${advice}`).join("\n");
      expect(told).not.toMatch(programmersWords);
      // A file that is read as text is opened at a line; of one with a wrong name or other bytes there is none to tell.
      const inText = problems.filter(({ file }) => /\.(mdx|yaml)$/.test(file) && isRead(each, file));
      expect(inText.filter(({ line }) => line === undefined)).toEqual([]);
    });
  }
});

/** Is it a good file that was changed, or one that was not: a text that the site is made from? */
function isRead({ changes }: TortureCase, file: string): boolean {
  return goodFiles.has(file) && changes[file] !== null;
}

/** The texts of a spoilt folder that only the rules for texts refuse: no file that could not be read. */
const hostileTexts = cases.flatMap(({ table, name, changes }) => {
  const text = changes["pages/visit.mdx"];
  if (table !== "hostile" || typeof text !== "string") return [];
  const parts = splitFrontMatter(text);
  return "body" in parts && parts.body !== goodBody() ? [[name, parts.body] as const] : [];
});

function goodBody(): string {
  const parts = splitFrontMatter(String(goodFiles.get("pages/visit.mdx")));
  return "body" in parts ? parts.body : "";
}

/** What only the whole folder can tell: whether a file is there. It reads nothing and runs nothing. */
const onlyMissing = /^a picture (of the machine|by a way up|of the project|that counts)/;
/** Stopped when the file is read, before anything is compiled. */
const onlyUnreadable = /^letters that (turn the reading around|hide their order)$|odd blanks/;

describe("the compiler of the build, without the check before it, stops", () => {
  it("dozens of them", () => expect(hostileTexts.length).toBeGreaterThan(80));

  for (const [name, body] of hostileTexts) {
    if (onlyMissing.test(name) || onlyUnreadable.test(name)) continue;
    it(name, async () => {
      await expect(compileText(body, "visit.mdx")).rejects.toThrow(/^visit\.mdx:\d+:\d+: /);
    });
  }
});

describe("the content folder after all of them", () => {
  it("is in order again", async () => expect(await problemsOf({ changes: {} })).toEqual([]));
});
