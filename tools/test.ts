/**
 * `npm test`: all that can be checked, one step after the other, all of them even when one fails.
 * With `--quick` everything but the browser, with `--site` what a change of the content alone can break.
 */
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { setUp } from "./setup/set-up.mjs";
import { SetupError } from "./setup/setup-error.mjs";
import { runStep, type StepResult, skippedStep, stepWithoutBuild } from "./test/run-step.ts";
import { testSteps } from "./test/steps.ts";
import { addTallies, failedLines, skippedLines, summaryLine } from "./test/tally.ts";

stopChildrenOnSignals(130);

const only = { quick: process.argv.includes("--quick"), site: process.argv.includes("--site") };
const noBrowser = only.quick || only.site ? undefined : await whyNoBrowser();

const results: StepResult[] = [];
let isBuilt = true;
for (const step of testSteps(only)) {
  const isSkipped = step.needsBrowser && noBrowser;
  const run = () => (step.role === "needs build" && !isBuilt ? stepWithoutBuild(step) : runStep(step));
  const result: StepResult = isSkipped ? skippedStep(step, noBrowser) : await run();
  if (step.role === "builds") isBuilt = result.tally.failed === 0;
  results.push(result);
}

const total = addTallies(results.map(({ tally }) => tally));
const rows = results.map(
  ({ title, tally, seconds }) => `${title.padEnd(38)}${seconds.toFixed(1).padStart(6)} s   ${summaryLine(tally)}`,
);
const lists = [rows, skippedLines(total), failedLines(total)].map((lines) => lines.join("\n"));
const parts = [`── All steps ${"─".repeat(51)}`, ...lists, summaryLine(total)];
console.log(`\n${parts.filter(Boolean).join("\n\n")}`);
process.exitCode = total.failed > 0 ? 1 : 0;

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
