/** @module-tag process */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";

const work = mkdtempSync(join(tmpdir(), "for a clinic "));
cpSync(join(projectRoot, "tests/fixtures/clinics/smallest"), join(work, "my clinic"), { recursive: true });
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs `npm run for …`, called in the folder that holds the clinic. */
function runFor(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(projectRoot, "tools/run.mjs"), "for", ...words],
    {
      cwd: projectRoot,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: work },
    },
  );
  return { stdout, stderr: stderr.trim(), status };
}

describe("a command for another content folder", () => {
  it("runs on a folder whose name has a space, with the words that follow", () => {
    const { stdout, status } = runFor("my clinic", "check", "--json");
    expect([stdout.trim(), status]).toEqual(["[]", 0]);
  });

  it.each([
    [["my clinic"], 'Name the content folder and the command. Write it like this: npm run for "my-clinic" edit'],
    [["no clinic", "edit"], 'There is no folder no clinic. Write it like this: npm run for "my-clinic" edit'],
    [
      ["my clinic", "biuld"],
      "Did you mean build? These can be run: edit, check, new, fix, todo, words, changes, build, start, test.",
    ],
  ])("is refused: %j", (words, message) => {
    const { stderr, status } = runFor(...words);
    expect([stderr, status]).toEqual([message, 1]);
  });
});
