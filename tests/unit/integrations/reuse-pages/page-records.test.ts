import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PageRecords } from "../../../../src/integrations/reuse-pages/page-records.ts";
import { forgetValues } from "../../../../src/reading/places.ts";
import { knowQuestion } from "../../../../src/reading/questions.ts";
import { type Reads, reader } from "../../../../src/reading/reads.ts";
import { tracked } from "../../../../src/reading/tracked.ts";

let file = "";
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "records-")), "cache/drawn-pages.jsonl");
});
afterEach(() => rmSync(join(file, "../.."), { recursive: true, force: true }));

/** A build: what the answer is, and which pages it would draw, each of which reads one title. */
async function build(titles: Record<string, string>, fingerprint = "code"): Promise<string[]> {
  forgetValues();
  const answer = () => tracked({ ...titles }, "records.titles");
  knowQuestion("records.titles", async () => answer());
  const records = new PageRecords(file, fingerprint);
  await records.compare();
  const drawn: string[] = [];
  for (const name of Object.keys(titles)) {
    const path = `/${name}/`;
    const before = records.unchanged(path);
    if (before) expect(before.made).toBe(`<h1>${titles[name]}</h1>`);
    else drawn.push(path);
    const reads: Reads = new Set();
    const draw = () => `<h1>${answer()[name]}</h1>`;
    records.remember(path, before ?? { made: reader.run(reads, draw), reads });
  }
  records.save("today's style sheet");
  return drawn;
}

it("Only the page that reads what is another now is drawn, again and again", async () => {
  expect(await build({ psoas: "Psoas", lats: "Lats" })).toEqual(["/psoas/", "/lats/"]);
  expect(await build({ psoas: "Psoas", lats: "Lats" })).toEqual([]);
  expect(await build({ psoas: "Psoas “deep”\n", lats: "Lats" })).toEqual(["/psoas/"]);
  expect(await build({ psoas: "Psoas “deep”\n", lats: "Lats" })).toEqual([]);
});

it("All are drawn where the code is another", async () => {
  await build({ psoas: "Psoas", lats: "Lats" });
  expect(await build({ psoas: "Psoas", lats: "Lats" }, "new code")).toEqual(["/psoas/", "/lats/"]);
});

it.each([
  ["cut off", (text: string) => text.slice(0, -10)],
  ["changed in one sign", (text: string) => text.replace("Lats", "Cats")],
  ["empty", () => ""],
])("All are drawn where the records are %s", async (_, damage) => {
  await build({ psoas: "Psoas", lats: "Lats" });
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  expect(await build({ psoas: "Psoas", lats: "Lats" })).toEqual(["/psoas/", "/lats/"]);
});

it("What went into finishing the pages is told to the next build, with the names under which a page is kept", async () => {
  await build({ psoas: "Psoas" });
  const page = { files: ["page", "brotli", "gzip"], sheets: ["Page"] };
  const before = new PageRecords(file, "code");
  expect(before.finish).toBe("today's style sheet");
  before.remember("/lats/", { made: page, reads: new Set() });
  before.save("another one");
  const now = new PageRecords(file, "code");
  expect([now.finish, now.unchanged("/lats/")?.made]).toEqual(["another one", page]);
  expect(new PageRecords(file, "new code").finish).toBeUndefined();
});
