/** @module-tag process */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planFileBack, planSiteBack } from "../../../../tools/editor/git/bring-back.ts";
import { readHistory } from "../../../../tools/editor/git/history.ts";
import { findRepository, type Repository } from "../../../../tools/editor/git/repository.ts";
import { aPicture } from "../../../support/a-picture.ts";
import { type Computer, Practice } from "../../../support/clinic-repository.ts";
import { oneOfEach, pageText } from "../../../support/one-of-each.ts";

let practice: Practice;
let computer: Computer;
let repository: Repository;

beforeEach(async () => {
  practice = new Practice({ ...oneOfEach(), "pages/doors.mdx": pageText("Doors", "lede: Two doors.\n") });
  computer = practice.computer("first");
  const found = await findRepository(computer.folder);
  if (!found) throw new Error("The practice has no repository.");
  repository = found;
});
afterEach(() => practice.remove());

const subjects = async (file?: string) => (await readHistory(repository, { file })).map(({ subject }) => subject);
const days = (values: Record<string, unknown>) => (values["hours"] as { value: Record<string, string> }).value;

describe("every save", () => {
  it("is a commit that says in words what changed", async () => {
    const { form, save } = computer.open("locations/main.yaml");
    Object.assign(days(form.values), { fri: "2pm-8pm" });
    await save();
    const [last] = await readHistory(repository);
    expect(last).toMatchObject({
      who: "First",
      subject: "Main Street: Hours › Friday",
      lines: ["Hours › Friday: 1pm-6pm → 2pm-8pm"],
      files: [{ status: "M", file: "locations/main.yaml" }],
    });
  });

  it("tells new, renamed and deleted pages", async () => {
    const values = {
      title: "Parking",
      description: `What this page says, in a sentence of ${"fair ".repeat(4)}length.`,
    };
    const text = `---\n${JSON.stringify(values)}\n---\nBehind the house.\n`;
    await computer.desk.save({ additions: [{ path: "pages/parking.mdx", text }], deletions: [] });
    await computer.desk.save({ additions: [], deletions: ["pages/parking.mdx"] });
    expect((await subjects()).slice(0, 2)).toEqual(["Deleted: Parking", "New: Parking"]);
  });

  it("keeps what a text editor wrote before it, as a state of its own", async () => {
    computer.write("pages/doors.mdx", computer.read("pages/doors.mdx").replace("Two doors.", "Ten doors."));
    await computer.change("pages/doors.mdx", { title: "Gates" });
    expect((await subjects("pages/doors.mdx")).slice(0, 2)).toEqual([
      "Gates: Title",
      "Changed outside the editor: pages/doors.mdx",
    ]);
  });

  it("takes a picture along that its form names, and nothing that a developer prepared", async () => {
    writeFileSync(join(computer.root, "code.txt"), "half done\n");
    computer.git("add", "code.txt");
    const { form, save } = computer.open("pages/doors.mdx");
    mkdirSync(join(computer.folder, "media"), { recursive: true });
    writeFileSync(join(computer.folder, "media/door.jpg"), aPicture);
    form.body = '<Picture src="media/door.jpg" alt="The door" />\n';
    expect((await save()).status).toBe(200);
    const [last] = await readHistory(repository);
    expect(last?.files.map(({ file }) => file).sort()).toEqual(["media/door.jpg", "pages/doors.mdx"]);
    expect(computer.git("status", "--porcelain")).toBe("A  code.txt\n");
  });

  it("goes on after a git that was killed and left its lock", async () => {
    const lock = join(computer.root, ".git/index.lock");
    writeFileSync(lock, "");
    expect((await computer.change("pages/doors.mdx", { title: "Gates" })).note).toContain(
      "could not put it into the history",
    );
    utimesSync(lock, new Date(0), new Date(0));
    expect((await computer.change("pages/doors.mdx", { title: "Portals" })).note).toBeUndefined();
    expect((await subjects("pages/doors.mdx")).slice(0, 2)).toEqual([
      "Portals: Title",
      "Changed outside the editor: pages/doors.mdx",
    ]);
  });

  it("works where git was never told a name", async () => {
    computer.git("config", "--unset", "user.name");
    computer.git("config", "--unset", "user.email");
    expect((await computer.change("pages/doors.mdx", { title: "Gates" })).note).toBeUndefined();
    expect((await subjects())[0]).toBe("Gates: Title");
  });
});

describe("bringing back", () => {
  it("a page as it was", async () => {
    const was = computer.read("pages/doors.mdx");
    await computer.change("pages/doors.mdx", { title: "Gates" });
    const [last] = await readHistory(repository, { file: "pages/doors.mdx" });
    const plan = await planFileBack(repository, `${last?.commit}^`, "pages/doors.mdx");
    expect(await computer.desk.carryOut(plan, { subject: "Bring back: Doors", lines: [] })).toBeUndefined();
    expect(computer.read("pages/doors.mdx")).toBe(was);
    expect((await subjects())[0]).toBe("Bring back: Doors");
  });

  it("a page that was deleted, with its picture", async () => {
    mkdirSync(join(computer.folder, "media"), { recursive: true });
    writeFileSync(join(computer.folder, "media/door.jpg"), aPicture);
    const { form, save } = computer.open("pages/doors.mdx");
    form.body = '<Picture src="media/door.jpg" alt="The door" />\n';
    await save();
    const was = computer.read("pages/doors.mdx");
    await computer.desk.save({ additions: [], deletions: ["pages/doors.mdx"] });
    rmSync(join(computer.folder, "media/door.jpg"));
    const [deleted] = await readHistory(repository, { file: "pages/doors.mdx" });
    const plan = await planFileBack(repository, `${deleted?.commit}^`, "pages/doors.mdx");
    expect(await computer.desk.carryOut(plan, { subject: "Bring back: Doors", lines: [] })).toBeUndefined();
    expect(computer.read("pages/doors.mdx")).toBe(was);
  });

  it("the whole site, with pages that came and went since", async () => {
    const [first] = await readHistory(repository);
    await computer.change("pages/doors.mdx", { title: "Gates" });
    await computer.desk.save({ additions: [], deletions: ["practitioners/ana-example.mdx"] });
    const plan = await planSiteBack(repository, first?.commit ?? "");
    expect(await computer.desk.carryOut(plan, { subject: "Bring back: the whole site", lines: [] })).toBeUndefined();
    expect(computer.git("diff", "--stat", first?.commit ?? "", "HEAD", "--", "content")).toBe("");
  });

  it("is refused in words where another page needs what would go", async () => {
    const values = {
      title: "Walking",
      description: `What this page says, in a sentence of ${"fair ".repeat(4)}length.`,
      lede: "You walk.",
      summary: "A walk.",
    };
    const text = `---\n${JSON.stringify(values)}\n---\nWords.\n`;
    await computer.desk.save({ additions: [{ path: "treatments/walking.mdx", text }], deletions: [] });
    const region = computer.read("regions/side-muscle.mdx");
    await computer.change("regions/side-muscle.mdx", { treatments: ["kneading", "walking"] });
    expect(computer.read("regions/side-muscle.mdx")).not.toBe(region);
    const plan = { files: new Map([["treatments/walking.mdx", undefined]]), renames: [] };
    expect(await computer.desk.carryOut(plan, { subject: "", lines: [] })).toContain(
      "regions/side-muscle.mdx, Treatments › 2",
    );
  });
});
