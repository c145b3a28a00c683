import { randomUUID } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Advice } from "../../src/advice/advice.ts";
import { formatProblem, type Problem } from "../../src/check/problem.ts";
import { budgets } from "../bench/budgets.ts";
import { changesInWords } from "../changes/format-site-changes.ts";
import { projectRoot } from "../project-root.ts";
import { workflowCommand } from "./annotation.ts";
import { changesSince } from "./changes-since.ts";
import { comparedCommit } from "./compared-commit.ts";
import { git } from "./git.ts";
import { heavyPages } from "./heavy-pages.ts";
import { summary } from "./summary.ts";

/** What the check found. */
export interface Checked {
  /** the content folder */
  folder: string;
  problems: readonly Problem[];
  advice: readonly Advice[];
  /** addresses that would be gone, a sentence each, beside a site that was built before */
  goneBeside: (site: string) => string[];
}

/**
 * `npm run check -- --github`: tells the findings on the lines they are about, and in the summary of the run what is wrong or what
 * changes for visitors. Outside of GitHub the summary is shown in the terminal.
 * @param since the commit to compare with; undefined takes what the event tells
 */
export function reportToGithub({ folder, problems, advice, goneBeside }: Checked, since: string | undefined): void {
  const env = process.env;
  const repository = env["GITHUB_WORKSPACE"] ?? git("rev-parse", "--show-toplevel") ?? projectRoot;
  const nameOf = (file: string) => relative(repository, join(folder, file)).split(sep).join("/");
  const place = <T extends { file: string }>(found: T): T => ({ ...found, file: nameOf(found.file) });

  for (const { file, line, column, field, found, advice: write, seen } of problems) {
    const message = formatProblem({ file, found, advice: write, seen })
      .split("\n")
      .slice(1)
      .map((text) => text.trim());
    const title = field ?? "This needs to be put right";
    console.log(
      workflowCommand({ level: "error", file: nameOf(file), line, column, title, message: message.join("\n") }),
    );
  }
  const event = env["GITHUB_EVENT_PATH"] ? JSON.parse(readFileSync(env["GITHUB_EVENT_PATH"], "utf8")) : {};
  const eventName = env["GITHUB_EVENT_NAME"];
  const commit = since ?? (eventName ? comparedCommit({ eventName, event }, git) : lastCommit(folder));
  const { changes, before, next } =
    problems.length > 0 ? { changes: "", before: undefined, next: undefined } : changesSince(commit, folder);
  const remarks = [...(before ? goneBeside(before) : []), ...(next ? heavyPages(next, budgets.html) : [])];
  const told = summary({
    problems: problems.map(place),
    changes,
    advice: advice.map(place),
    remarks,
    linkTo: linkTo(env),
  });
  if (problems.length === 0) {
    const inWords = typeof changes === "string" ? changes : changesInWords(changes) || "Nothing that visitors read.";
    sayPlainly(`\nWhat changes for visitors:\n\n${inWords}`);
  }
  if (env["GITHUB_STEP_SUMMARY"]) appendFileSync(env["GITHUB_STEP_SUMMARY"], `${told}\n`);
  else console.log(`\n${told}`);
}

/** Prints words of an owner so that GitHub takes none of them for a command. */
export function sayPlainly(text: string): void {
  const token = randomUUID();
  console.log(process.env["GITHUB_ACTIONS"] ? `::stop-commands::${token}\n${text}\n::${token}::` : text);
}

/** On one's own machine: the last commit beside which the content differs. */
function lastCommit(folder: string): string {
  return git("status", "--porcelain", "--", folder) ? "HEAD" : "HEAD~1";
}

function linkTo(env: NodeJS.ProcessEnv) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  return (file: string, line?: number) =>
    server && name && commit
      ? `${server}/${name}/blob/${commit}/${encodeURI(file)}${line === undefined ? "" : `#L${line}`}`
      : undefined;
}
