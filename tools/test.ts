/**
 * `npm test`: all that can be checked, one step after the other, all of them even when one fails.
 * With `--quick` what takes about a minute, with `--no-browser` everything but the browser, with `--site` what a change of the content
 * alone can break.
 */
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { setUp } from "./setup/set-up.mjs";
import { SetupError } from "./setup/setup-error.mjs";
import { beginning } from "./test/beginning.ts";
import { runStep, type StepResult, skippedStep, startBeside, stepWithoutBuild } from "./test/run-step.ts";
import { type Extent, type Step, testSteps } from "./test/steps.ts";
import { addTallies, failedLines, skippedLines, summaryLine } from "./test/tally.ts";

stopChildrenOnSignals(130);

const flags: readonly (readonly [flag: string, extent: Extent])[] = [
  ["--site", "site"],
  ["--quick", "quick"],
  ["--no-browser", "no browser"],
];
const extent = flags.find(([flag]) => process.argv.includes(flag))?.[1] ?? "all";
const noBrowser = extent === "all" ? await whyNoBrowser() : undefined;
const steps = testSteps(extent);
console.log(beginning(steps.filter(({ needsBrowser }) => !(needsBrowser && noBrowser))));

const results: StepResult[] = [];
let isBuilt = true;
for (const [index, step] of steps.entries()) {
  if (step.isBeside) continue;
  const next = steps[index + 1];
  const beside = next?.isBeside ? startBeside(next) : undefined;
  const result = await resultOf(step);
  if (step.role === "builds") isBuilt = result.tally.failed === 0;
  results.push(result);
  if (beside) results.push(await beside());
}

const total = addTallies(results.map(({ tally }) => tally));
const rows = results.map(
  ({ title, tally, seconds }) => `${title.padEnd(38)}${seconds.toFixed(1).padStart(6)} s   ${summaryLine(tally)}`,
);
const lists = [rows, skippedLines(total), failedLines(total)].map((lines) => lines.join("\n"));
const parts = [`── All steps ${"─".repeat(51)}`, ...lists, summaryLine(total)];
console.log(`\n${parts.filter(Boolean).join("\n\n")}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function resultOf(step: Step): Promise<StepResult> {
  if (step.needsBrowser && noBrowser) return skippedStep(step, noBrowser);
  return step.role === "needs build" && !isBuilt ? stepWithoutBuild(step) : runStep(step);
}

/** Why there is no browser here: the tests that need one are then skipped. A build machine must have one. */
async function whyNoBrowser(): Promise<string | undefined> {
  try {
    await setUp(projectRoot, ["browser"]);
    return undefined;
  } catch (error) {
    if (!(error instanceof SetupError) || process.env["CI"]) throw error;
    return error.message;
  }
}
