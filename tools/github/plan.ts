/**
 * The first step of the workflow: what this run has to do (`plan-run.ts`), as outputs of the step. It needs Git and no package.
 *
 *   TESTED=<the commit of the last green run, or nothing> node tools/github/plan.ts
 *
 * Outputs: `program`, `at-once` and `tested-code` as true or false, `tested`, the commit that was given, where this repository
 * has it, and `content`, the content folder. On one's own machine it takes the last commit for a push.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { ownContent } from "../../src/source/content-folder.ts";
import { projectRoot } from "../project-root.ts";
import { comparedCommit } from "./compared-commit.ts";
import { git } from "./git.ts";
import { planRun } from "./plan-run.ts";

const env = process.env;
const event = env["GITHUB_EVENT_PATH"]
  ? JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"], "utf8"))
  : { before: "HEAD~1" };
const eventName = env["GITHUB_EVENT_NAME"] || "push";
const before = comparedCommit({ eventName, event }, git);
const tested = env["TESTED"] && git("rev-parse", "--quiet", "--verify", `${env["TESTED"]}^{commit}`);

const content = ownContent(projectRoot);
const plan = planRun({ eventName, content, own: changedSince(before), sinceTested: changedSince(tested) });
const outputs = {
  program: plan.program,
  "at-once": plan.publishAtOnce,
  "tested-code": plan.testedCode,
  tested: tested || "",
  content,
};
const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}`);
console.log([plan.why, ...lines].join("\n"));
if (env["GITHUB_OUTPUT"]) appendFileSync(env["GITHUB_OUTPUT"], `${lines.join("\n")}\n`);

/** The files that differ between a commit and this one; a renamed file counts with both names. */
function changedSince(commit: string | undefined): string[] | undefined {
  if (!commit) return undefined;
  return git("diff", "--name-only", "--no-renames", "-z", commit, "HEAD")?.split("\0").filter(Boolean);
}
