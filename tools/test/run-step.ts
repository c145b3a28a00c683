import { existsSync, readFileSync, rmSync } from "node:fs";
import { runNode, runNodeQuietly } from "../run-node.ts";
import type { Step } from "./steps.ts";
import { countReasons, type Tally, tallyOfExit, withExit } from "./tally.ts";

/** What came of a step, and how long it took. */
export type StepResult = { readonly title: string; readonly tally: Tally; readonly seconds: number };

/** A step that looks at the built site has failed where there is none; the site of an earlier build says nothing. */
export function stepWithoutBuild({ title }: Step): StepResult {
  console.log(`\n${title}: not run, since the site was not built.`);
  return named({ title, tally: { ...tallyOfExit(1), failures: ["the site was not built"] }, seconds: 0 });
}

/** A step that cannot run on this machine counts as one that was skipped. @param reason why, in a sentence */
export function skippedStep({ title }: Step, reason: string): StepResult {
  console.log(`\n${title}: skipped. ${reason}`);
  return { title, tally: { passed: 0, failed: 0, skipped: 1, reasons: countReasons([reason]) }, seconds: 0 };
}

/** Runs one step, its output shown as it comes, and counts it. */
export async function runStep(step: Step): Promise<StepResult> {
  console.log(headline(step));
  return timed(step, () => runNode(step.words, step.environment));
}

/**
 * Starts a step beside another one.
 * @returns waits for its end, and then shows what it said
 */
export function startBeside(step: Step): () => Promise<StepResult> {
  let output = "";
  const result = timed(step, async () => {
    const { exitCode, said } = await runNodeQuietly(step.words, step.environment);
    output = said;
    return exitCode;
  });
  return async () => {
    const ended = await result;
    console.log(`${headline(step)}\n${output.trim()}`);
    return ended;
  };
}

const headline = ({ title }: Step) => `\n── ${title} ${"─".repeat(Math.max(0, 60 - title.length))}\n`;

/** Counts a step and measures it. An old report is taken away first. */
async function timed({ title, report }: Step, run: () => Promise<number>): Promise<StepResult> {
  if (report) rmSync(report.path, { force: true });
  const started = performance.now();
  const exitCode = await run();
  const seconds = (performance.now() - started) / 1000;
  if (!report) return named({ title, tally: tallyOfExit(exitCode), seconds });
  const counted = existsSync(report.path) ? report.read(readFileSync(report.path, "utf8")) : tallyOfExit(exitCode || 1);
  return named({ title, tally: withExit(counted, exitCode), seconds });
}

/** Lets each failure begin with the title of its step. */
function named(result: StepResult): StepResult {
  const { title, tally } = result;
  return { ...result, tally: { ...tally, failures: (tally.failures ?? []).map((failure) => `${title}: ${failure}`) } };
}
