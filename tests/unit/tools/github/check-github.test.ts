/** @module-tag process */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { comparedCommit } from "../../../../tools/github/compared-commit.ts";
import { projectRoot } from "../../../../tools/project-root.ts";

const repository = mkdtempSync(join(tmpdir(), "checked-on-github-"));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

it("a wrong edit is told on its line and in the summary, in the owner's words, and the check ends with 1", () => {
  cpSync(join(projectRoot, "tests/fixtures/clinics/smallest"), join(repository, "content"), { recursive: true });
  const file = join(repository, "content/clinic.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^language: .*$/m, "language: english"));
  const line = readFileSync(file, "utf8").split("\n").indexOf("language: english") + 1;
  const summary = join(repository, "summary.md");
  const { stdout, status } = spawnSync(process.execPath, [join(projectRoot, "tools/run.mjs"), "check", "--github"], {
    env: {
      ...process.env,
      CONTENT_DIR: join(repository, "content"),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: repository,
      GITHUB_STEP_SUMMARY: summary,
    },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout).toContain(`clinic.yaml:${line}`);
  const [annotation] = stdout.split("\n").filter((text) => text.startsWith("::error"));
  expect(annotation).toMatch(
    new RegExp(`^::error file=content/clinic\\.yaml,line=${line},col=\\d+,title=language::found: "english"`),
  );
  expect(annotation).toContain("write: ");
  expect(readFileSync(summary, "utf8")).toContain("Not published: one thing needs to be put right");
  // An owner's words stand where GitHub takes no commands.
  const [, token = "none"] = /^::stop-commands::(.+)$/m.exec(stdout) ?? [];
  expect(stdout.indexOf(`::${token}::`)).toBeLessThan(stdout.indexOf("::error"));
});

it("what visitors see now is the commit before a push, or where a pull request branches off", () => {
  const place = join(repository, "git");
  execFileSync("git", ["init", "--quiet", "--initial-branch", "main", place]);
  const git = (...words: string[]) => {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    const { status, stdout } = spawnSync("git", [...author, ...words], { cwd: place, encoding: "utf8" });
    return status === 0 ? stdout.trim() : undefined;
  };
  const commit = (message: string) => {
    git("commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD") ?? "";
  };
  const first = commit("first");
  git("switch", "--quiet", "--create", "edit");
  commit("edit");
  git("switch", "--quiet", "main");
  const second = commit("second");
  const push = (before: string) => comparedCommit({ eventName: "push", event: { before } }, git);

  expect(push(first)).toBe(first);
  expect(push("0".repeat(40)), "the first push of a branch").toBeUndefined();
  expect(push("1".repeat(40)), "a push that took commits back").toBeUndefined();
  expect(comparedCommit({ eventName: "schedule", event: {} }, git)).toBeUndefined();
  git("switch", "--quiet", "edit");
  const event = { pull_request: { base: { sha: second } } };
  expect(comparedCommit({ eventName: "pull_request", event }, git)).toBe(first);
});
