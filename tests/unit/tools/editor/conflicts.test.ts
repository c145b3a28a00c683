/** @module-tag process */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Choice } from "../../../../tools/editor/conflict/conflict.ts";
import { readFormFile, writeFormFile } from "../../../../tools/editor/save/form-files.ts";
import { type ConflictReply, FormDesk, type Reply } from "../../../../tools/editor/server/form-desk.ts";
import { oneOfEach, pageText } from "../../../support/one-of-each.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

const workFolder = join(tmpdir(), `clinic-conflicts-${process.pid}`);
let folder = "";
let desk: FormDesk;
let remove = () => {};

beforeEach(() => {
  const text = "First words.\n\nSecond words.\n\nThird words.";
  const written = writeClinic({ "pages/doors.mdx": pageText("Doors", "lede: Two doors.\n", text) }, oneOfEach());
  ({ folder, remove } = written);
  desk = new FormDesk(folder, workFolder);
});
afterEach(() => {
  remove();
  rmSync(workFolder, { recursive: true, force: true });
});

interface Values {
  [name: string]: unknown;
}

/** A tab of the editor: what it was shown, and what was typed into it. */
function openTab(path: string) {
  const form = readFormFile(path, desk.show(path).body);
  return {
    values: form.values as Values,
    type: (change: (values: Values) => void) => change(form.values),
    write: (from: string, to: string) => {
      form.body = form.body.replace(from, to);
    },
    save: (choices?: Record<string, Choice>): Promise<Reply> => {
      const values = { ...form.values, ...(form.version && { formVersion: form.version }) };
      const text = writeFormFile(path, { values, body: form.body });
      return desk.save({ additions: [{ path, text }], deletions: [], ...(choices && { choices }) });
    },
  };
}

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const conflictsIn = (reply: Reply) => (JSON.parse(reply.body) as ConflictReply).conflicts;
const days = (values: Values) => (values["hours"] as { value: Values }).value;

describe("two tabs on one page", () => {
  it("keep both changes where they changed different fields", async () => {
    const [one, other] = [openTab("pages/doors.mdx"), openTab("pages/doors.mdx")];
    one.type((values) => Object.assign(values, { title: "Three doors" }));
    other.type((values) => Object.assign(values, { lede: "Three doors now." }));
    expect((await one.save()).status).toBe(200);
    expect(await other.save()).toMatchObject({
      status: 200,
      note: "Somebody else had changed other parts of this page meanwhile. Both are kept.",
    });
    expect(read("pages/doors.mdx")).toContain("title: Three doors\n");
    expect(read("pages/doors.mdx")).toContain("lede: Three doors now.\n");
  });

  it("keep both where they changed different fields of a group", async () => {
    const [one, other] = [openTab("locations/main.yaml"), openTab("locations/main.yaml")];
    one.type((values) => Object.assign(days(values), { fri: "2pm-8pm" }));
    other.type((values) => Object.assign(days(values), { mon: "9am-noon" }));
    await one.save();
    expect((await other.save()).status).toBe(200);
    expect(read("locations/main.yaml")).toContain("fri: 2pm-8pm");
    expect(read("locations/main.yaml")).toContain("mon: 9am-noon");
  });

  it("keep both where both added to a list", async () => {
    const [one, other] = [openTab("locations/main.yaml"), openTab("locations/main.yaml")];
    const closed = (date: string) => (values: Values) =>
      Object.assign(values, { specialDays: [{ date, hours: "closed", reason: "Holiday" }] });
    one.type(closed("2027-11-25"));
    other.type(closed("2027-12-25"));
    await one.save();
    expect((await other.save()).status).toBe(200);
    expect(read("locations/main.yaml")).toContain('date: "2027-11-25"');
    expect(read("locations/main.yaml")).toContain('date: "2027-12-25"');
  });

  it("keep both where they changed different paragraphs", async () => {
    const [one, other] = [openTab("pages/doors.mdx"), openTab("pages/doors.mdx")];
    one.write("First words", "First new words");
    other.write("Third words", "Third new words");
    await one.save();
    expect((await other.save()).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("First new words.\n\nSecond words.\n\nThird new words.\n");
  });

  it("are asked where they changed the same field, and nothing is written until then", async () => {
    const [one, other] = [openTab("pages/doors.mdx"), openTab("pages/doors.mdx")];
    one.type((values) => Object.assign(values, { title: "One" }));
    other.type((values) => Object.assign(values, { title: "Other", lede: "Other words." }));
    await one.save();
    const before = read("pages/doors.mdx");
    const asked = await other.save();
    expect(asked.status).toBe(409);
    expect(conflictsIn(asked)).toMatchObject([{ label: "Title", mine: "Other", theirs: "One", mayKeepBoth: false }]);
    expect(read("pages/doors.mdx")).toBe(before);
    const id = conflictsIn(asked)[0]?.id ?? "";
    expect((await other.save({ [id]: "mine" })).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("title: Other\n");
    expect(read("pages/doors.mdx")).toContain("lede: Other words.\n");
  });

  it("are asked again where the field changed once more before the choice came", async () => {
    const [one, other] = [openTab("pages/doors.mdx"), openTab("pages/doors.mdx")];
    one.type((values) => Object.assign(values, { title: "One" }));
    other.type((values) => Object.assign(values, { title: "Other" }));
    await one.save();
    const id = conflictsIn(await other.save())[0]?.id ?? "";
    writeFileSync(join(folder, "pages/doors.mdx"), read("pages/doors.mdx").replace("title: One", "title: Third"));
    const asked = await other.save({ [id]: "mine" });
    expect(conflictsIn(asked)).toMatchObject([{ mine: "Other", theirs: "Third" }]);
    expect(read("pages/doors.mdx")).toContain("title: Third\n");
  });

  it("may keep both versions of a paragraph", async () => {
    const [one, other] = [openTab("pages/doors.mdx"), openTab("pages/doors.mdx")];
    one.write("Second words", "One's words");
    other.write("Second words", "Other's words");
    await one.save();
    const [conflict] = conflictsIn(await other.save());
    expect(conflict).toMatchObject({ label: "Text of the page", mayKeepBoth: true });
    expect((await other.save({ [conflict?.id ?? ""]: "both" })).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("First words.\n\nOne's words.\n\nOther's words.\n\nThird words.\n");
  });
});

describe("a form that was opened before", () => {
  it("is saved after a restart of the server, where nothing changed", async () => {
    const tab = openTab("pages/doors.mdx");
    desk = new FormDesk(folder, workFolder);
    tab.type((values) => Object.assign(values, { title: "Later" }));
    expect((await tab.save()).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("title: Later\n");
  });

  it("is put together with what a text editor wrote, after a restart, too", async () => {
    const tab = openTab("pages/doors.mdx");
    desk = new FormDesk(folder, workFolder);
    writeFileSync(join(folder, "pages/doors.mdx"), read("pages/doors.mdx").replace("Two doors.", "Ten doors."));
    tab.type((values) => Object.assign(values, { title: "Later" }));
    expect((await tab.save()).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("title: Later\n");
    expect(read("pages/doors.mdx")).toContain("lede: Ten doors.\n");
  });

  it("asks about all that differs where nobody knows any more what it was made from", async () => {
    const tab = openTab("pages/doors.mdx");
    rmSync(workFolder, { recursive: true, force: true });
    desk = new FormDesk(folder, workFolder);
    writeFileSync(join(folder, "pages/doors.mdx"), read("pages/doors.mdx").replace("Two doors.", "Ten doors."));
    tab.type((values) => Object.assign(values, { title: "Later" }));
    expect(conflictsIn(await tab.save()).map(({ label }) => label)).toEqual(["Title", "Introduction"]);
  });

  it("does not bring a deleted page back without asking", async () => {
    const tab = openTab("pages/doors.mdx");
    rmSync(join(folder, "pages/doors.mdx"));
    tab.type((values) => Object.assign(values, { title: "Later" }));
    const [conflict] = conflictsIn(await tab.save());
    expect(conflict).toMatchObject({ label: "The whole page", theirs: "It was deleted meanwhile" });
    expect((await tab.save({ [conflict?.id ?? ""]: "mine" })).status).toBe(200);
    expect(read("pages/doors.mdx")).toContain("title: Later\n");
  });

  it("does not write a new page over one that has its file name", async () => {
    const text = writeFormFile("pages/doors.mdx", { values: { title: "New" }, body: "" });
    const reply = await desk.save({ additions: [{ path: "pages/doors.mdx", text }], deletions: [] });
    expect(reply).toMatchObject({
      status: 409,
      body: "Not saved. There is a page with the file name doors already. Give this one another file name.",
    });
  });

  it("is not deleted where it was changed since", async () => {
    const list = () => JSON.parse(desk.list().body) as { path: string; sha: string }[];
    const seen = Object.fromEntries(list().map(({ path, sha }) => [path, sha]));
    writeFileSync(join(folder, "pages/doors.mdx"), read("pages/doors.mdx").replace("Two doors.", "Ten doors."));
    expect(await desk.save({ additions: [], deletions: ["pages/doors.mdx"], seen })).toMatchObject({ status: 409 });
    expect(read("pages/doors.mdx")).toContain("Ten doors.");
  });
});

describe("a save that was cut off", () => {
  it("is finished at the next start, and leaves alone what was changed since", () => {
    const mark = (text: string) => Buffer.from(text).toString("base64");
    const { before } = { before: null };
    const steps = [
      { file: "pages/new.mdx", before, after: mark("New.\n") },
      { file: "pages/doors.mdx", before: "another", after: mark("Old.\n") },
    ];
    writeFileSync(join(workFolder, "save-under-way.json"), JSON.stringify({ folder, steps }));
    desk = new FormDesk(folder, workFolder);
    expect(read("pages/new.mdx")).toBe("New.\n");
    expect(read("pages/doors.mdx")).toContain("Two doors.");
  });
});
