/**
 * `npm test`: all that can be checked, one step after the other, all of them even when one fails.
 * With `--quick` everything but the browser.
 */
import { stopChildrenOnSignals } from "./run-node.ts";
import { runStep, type StepResult } from "./test/run-step.ts";
import { testSteps } from "./test/steps.ts";
import { addTallies, summaryLine } from "./test/tally.ts";

stopChildrenOnSignals();

const results: StepResult[] = [];
for (const step of testSteps({ quick: process.argv.includes("--quick") })) results.push(await runStep(step));

const total = addTallies(results.map(({ tally }) => tally));
const rows = results.map(
  ({ title, tally, seconds }) => `${title.padEnd(38)}${seconds.toFixed(1).padStart(6)} s   ${summaryLine(tally)}`,
);
console.log(`\n── All steps ${"─".repeat(51)}\n\n${rows.join("\n")}\n\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
