/** @module-tag process */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { Publisher } from "../../../../tools/editor/publish/publisher.ts";
import type { ConflictReply, Reply } from "../../../../tools/editor/server/form-desk.ts";
import { projectRoot } from "../../../../tools/project-root.ts";
import { type Computer, Practice } from "../../../support/clinic-repository.ts";
import { oneOfEach, pageText } from "../../../support/one-of-each.ts";

/*
 * Thirty times two people change one page at once. An edit is lost if it is in no file, in no question to the owner and in no
 * commit. In a thorough run all thirty, else the first of each kind.
 */
const rounds = process.env["THOROUGH"] ? 6 : 1;
let practice: Practice;
let first: Computer;

beforeEach(() => {
  practice = new Practice({
    ...oneOfEach(),
    "pages/doors.mdx": pageText("Doors", "lede: Two doors.\n", "First.\n\nSecond."),
  });
  first = practice.computer("first");
});
afterEach(() => practice.remove());

const page = "pages/doors.mdx";
/** Every second pair of edits is of the same field. */
const edits = (round: number) =>
  [{ title: `Mine ${round}` }, round % 2 ? { title: `Theirs ${round}` } : { lede: `Theirs ${round}.` }] as const;

/** Where an edit may be found: in the file, in a question, in the history. */
function places(computer: Computer, asked = ""): string {
  return [computer.read(page), asked, computer.git("log", "--all", "--patch", "--", "content")].join("\n");
}

const asked = (reply: Reply) =>
  reply.status === 409 ? JSON.stringify((JSON.parse(reply.body) as ConflictReply).conflicts) : "";

async function saveBoth(round: number, between: () => void = () => {}): Promise<void> {
  const [mine, theirs] = edits(round);
  const [one, other] = [first.open(page), first.open(page)];
  Object.assign(one.form.values, theirs);
  Object.assign(other.form.values, mine);
  expect((await one.save()).status).toBe(200);
  between();
  const reply = await other.save();
  const found = places(first, asked(reply));
  expect([`Mine ${round}`, `Theirs ${round}`].filter((edit) => !found.includes(edit))).toEqual([]);
}

it("two tabs", { timeout: 600_000 }, async () => {
  for (let round = 1; round <= rounds; round++) await saveBoth(round);
});

it("a restart between the two", { timeout: 600_000 }, async () => {
  for (let round = 1; round <= rounds; round++) await saveBoth(round, () => first.restart());
});

it("a text editor beside the form", { timeout: 600_000 }, async () => {
  for (let round = 1; round <= rounds; round++) {
    const { form, save } = first.open(page);
    first.write(page, first.read(page).replace(/^lede: .*$/m, `lede: Theirs ${round}.`));
    Object.assign(form.values, round % 2 ? { lede: `Mine ${round}.` } : { title: `Mine ${round}` });
    const found = places(first, asked(await save()));
    expect([`Mine ${round}`, `Theirs ${round}`].filter((edit) => !found.includes(edit))).toEqual([]);
    first.write(page, first.read(page).replace(/^lede: .*$/m, `lede: Round ${round}.`));
  }
});

it("two clones", { timeout: 900_000 }, async () => {
  const second = practice.computer("second");
  const publish = async (computer: Computer) => {
    const publisher = new Publisher(computer.folder, computer.workFolder, computer.desk, () => undefined);
    await publisher.publish();
    return publisher.now();
  };
  for (let round = 1; round <= rounds; round++) {
    const [mine, theirs] = edits(round);
    await second.change(page, theirs);
    await publish(second);
    await first.change(page, mine);
    const state = await publish(first);
    const found = places(first, JSON.stringify(state.conflicts ?? []));
    expect([`Mine ${round}`, `Theirs ${round}`].filter((edit) => !found.includes(edit))).toEqual([]);
    const publisher = new Publisher(first.folder, first.workFolder, first.desk, () => undefined);
    await publisher.publish(Object.fromEntries((state.conflicts ?? []).map(({ id }) => [id, "mine"])));
    second.git("pull", "--quiet", "--no-rebase");
  }
});

it("kill -9 while saving", { timeout: 600_000 }, async () => {
  for (let round = 1; round <= rounds; round++) {
    const saver = spawn(process.execPath, [
      join(projectRoot, "tests/support/save-again-and-again.ts"),
      first.folder,
      first.workFolder,
      page,
    ]);
    const answered = await killAfter(saver, 2, 40 * round);
    first.restart();
    const [, found] = /title: Save (\d+)/.exec(first.read(page)) ?? [];
    expect(Number(found)).toBeGreaterThanOrEqual(answered);
    expect((await checkContent(first.folder)).problems).toEqual([]);
    // A stop in the middle of a commit leaves git's lock, which a person has to see about; saving goes on.
    expect((await first.change(page, { title: `After kill ${round}` })).status).toBe(200);
    expect(first.read(page)).toContain(`title: After kill ${round}`);
  }
});

/** @returns the last save that was answered before the end */
function killAfter(saver: ChildProcess, saves: number, delay: number): Promise<number> {
  let answered = 0;
  return new Promise((resolve) => {
    saver.stdout?.on("data", (said: Buffer) => {
      answered = Number(said.toString().trim().split("\n").at(-1));
      if (answered === saves) setTimeout(() => saver.kill("SIGKILL"), delay);
    });
    saver.on("close", () => resolve(answered));
  });
}
