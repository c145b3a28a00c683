/** @module-tag process */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planRun } from "../../../../tools/github/plan-run.ts";
import { projectRoot } from "../../../../tools/project-root.ts";

const edit = ["content/locations/midtown.yaml"];
const code = ["src/pages/index.astro"];
const both = [...edit, ...code];
const site = { program: false, publishAtOnce: true, testedCode: false };
const everything = { program: true, publishAtOnce: false, testedCode: false };
const contentOnTestedCode = { program: true, publishAtOnce: true, testedCode: true };

describe("a run of the workflow", () => {
  it("takes the folder of the clinic that the repository is for", () => {
    const own = ["harbor/clinic.yaml"];
    const known = { eventName: "push", own, sinceTested: own };
    expect(planRun({ ...known, content: "harbor" })).toMatchObject(site);
    expect(planRun({ ...known, content: "content" })).toMatchObject(everything);
  });

  it.each([
    ["an owner's edit", { eventName: "push", own: edit, sinceTested: edit }, site],
    [
      "an edit after an edit that was refused",
      { eventName: "push", own: edit, sinceTested: [...edit, "content/home.mdx"] },
      site,
    ],
    ["a change of code", { eventName: "push", own: code, sinceTested: code }, everything],
    ["both in one push", { eventName: "push", own: both, sinceTested: both }, everything],
    ["code taken back to what was tested", { eventName: "push", own: code, sinceTested: [] }, site],
    ["an edit on code whose tests are red", { eventName: "push", own: edit, sinceTested: both }, contentOnTestedCode],
    ["the first push", { eventName: "push", own: undefined, sinceTested: undefined }, everything],
    ["an edit where no green run is known", { eventName: "push", own: edit, sinceTested: undefined }, everything],
    ["a forced push that brings code", { eventName: "push", own: undefined, sinceTested: code }, everything],
    ["a forced push that brings none", { eventName: "push", own: undefined, sinceTested: edit }, site],
    ["the night", { eventName: "schedule", own: undefined, sinceTested: [] }, site],
    [
      "the night on code whose tests are red",
      { eventName: "schedule", own: undefined, sinceTested: code },
      contentOnTestedCode,
    ],
    ["a run by hand", { eventName: "workflow_dispatch", own: undefined, sinceTested: edit }, site],
  ])("%s", (_, known, plan) => {
    expect(planRun({ content: "content", ...known })).toMatchObject(plan);
  });

  it.each([
    ["with content alone", edit, false],
    ["with code", both, true],
    ["of which nobody can tell", undefined, true],
  ])("for a pull request %s publishes nothing", (_, own, program) => {
    expect(planRun({ content: "content", eventName: "pull_request", own, sinceTested: [] })).toMatchObject({
      program,
      publishAtOnce: false,
    });
  });
});

describe("the step that plans, in a repository", () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "plan-"));
    git("init", "--quiet", "--initial-branch", "main");
    commit({ "content/home.mdx": "Words.\n".repeat(9), "src/page.ts": "code\n", "README.md": "Read.\n" });
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  function git(...words: string[]): string {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    const { status, stdout, stderr } = spawnSync("git", [...author, ...words], { cwd: place, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  /** Writes files and commits them; null takes one away. */
  function commit(files: Record<string, string | null>): string {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, file)), { recursive: true });
      if (text === null) rmSync(join(place, file));
      else writeFileSync(join(place, file), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "Change");
    return git("rev-parse", "HEAD");
  }

  /** What the step puts out for a push after `before`, where `tested` was green. */
  function plan(before: string, tested: string, eventName = "push", event: object = { before }): string[] {
    const file = join(place, ".git/event.json");
    writeFileSync(file, JSON.stringify(event));
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(projectRoot, "tools/github/plan.ts")], {
      cwd: place,
      env: { ...process.env, GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: eventName, GITHUB_OUTPUT: "", TESTED: tested },
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout.split("\n").filter((line) => line.endsWith("=true"));
  }

  it("knows an edit of content, also of a file with umlauts, and a deleted one", () => {
    const before = git("rev-parse", "HEAD");
    commit({ "content/media/Knöchel “neu”.jpg": "x", "content/home.mdx": null });
    expect(plan(before, before)).toEqual(["at-once=true"]);
  });

  it("takes a file that moves from content to code for code, and the other way round", () => {
    const before = git("rev-parse", "HEAD");
    const moved = commit({ "content/home.mdx": null, "src/home.mdx": "Words.\n".repeat(9) });
    expect(plan(before, before)).toEqual(["program=true"]);
    commit({ "content/page.ts": "code\n", "src/page.ts": null });
    expect(plan(moved, moved)).toEqual(["program=true"]);
  });

  it("takes a folder that only begins like content for code", () => {
    const before = git("rev-parse", "HEAD");
    commit({ "content-old/home.mdx": "x" });
    expect(plan(before, before)).toEqual(["program=true"]);
  });

  it("sees all that a merge brings", () => {
    const before = git("rev-parse", "HEAD");
    git("switch", "--quiet", "--create", "branch");
    commit({ "src/page.ts": "other code\n" });
    git("switch", "--quiet", "main");
    commit({ "content/home.mdx": "Other words.\n" });
    git("merge", "--quiet", "--no-edit", "branch");
    expect(plan(before, before)).toEqual(["program=true"]);
  });

  it("lets nobody publish untested code with an edit, and holds no edit up", () => {
    const tested = git("rev-parse", "HEAD");
    const red = commit({ "src/page.ts": "broken\n" });
    commit({ "content/home.mdx": "Other words.\n" });
    expect(plan(red, tested)).toEqual(["program=true", "at-once=true", "tested-code=true"]);
  });

  it("tests everything where the commit before is gone or was never there", () => {
    const gone = "1".repeat(40);
    expect(plan("0".repeat(40), "")).toEqual(["program=true"]);
    expect(plan(gone, gone)).toEqual(["program=true"]);
  });

  it("holds a pull request against the place where it branches off", () => {
    git("switch", "--quiet", "--create", "edit");
    commit({ "content/home.mdx": "Other words.\n" });
    git("switch", "--quiet", "main");
    const sha = commit({ "src/page.ts": "newer code\n" });
    git("switch", "--quiet", "edit");
    expect(plan("", "", "pull_request", { pull_request: { base: { sha } } })).toEqual([]);
    commit({ "src/page.ts": "code of the request\n" });
    expect(plan("", "", "pull_request", { pull_request: { base: { sha } } })).toEqual(["program=true"]);
  });
});
