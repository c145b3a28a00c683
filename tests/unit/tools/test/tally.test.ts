import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "../../../../tools/test/read-playwright-report.ts";
import { readVitestReport } from "../../../../tools/test/read-vitest-report.ts";
import { skippedStep } from "../../../../tools/test/run-step.ts";
import { addTallies, skippedLines, summaryLine, tallyOfExit, withExit } from "../../../../tools/test/tally.ts";

const tally = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

describe("summaryLine", () => {
  it("is the line that build machines read", () => {
    expect(summaryLine(tally(12, 3))).toBe("12 passed, 3 failed");
    expect(summaryLine(tally(12, 0, 1))).toBe("12 passed, 0 failed, 1 skipped");
  });
});

describe("tallies", () => {
  it("add up", () => {
    expect(addTallies([tally(1, 2, 3), tallyOfExit(0), tallyOfExit(2)])).toMatchObject(tally(2, 3, 3));
  });

  it("fail when the runner failed without a failed test", () => {
    expect(withExit(tally(5), 1)).toEqual(tally(5, 1));
    expect(withExit(tally(5, 2), 1)).toEqual(tally(5, 2));
    expect(withExit(tally(5), 0)).toEqual(tally(5));
  });

  it("fail when there was nothing to run", () => {
    expect(withExit(tally(0), 0)).toEqual(tally(0, 1));
  });
});

describe("reports", () => {
  it("of Vitest count a file that could not be loaded as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    const counts = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    expect(readVitestReport(JSON.stringify({ ...counts, testResults }))).toMatchObject(tally(2, 2, 2));
  });

  it("of Playwright count a test that passed when run again as passed", () => {
    const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };
    expect(readPlaywrightReport(JSON.stringify(report))).toMatchObject(tally(8, 2, 3));
  });
});

describe("skipped tests", () => {
  const vitest = (...names: string[]) =>
    readVitestReport(
      JSON.stringify({
        numPassedTests: 0,
        numFailedTests: 0,
        numPendingTests: names.length,
        numTodoTests: 0,
        testResults: [
          { status: "passed", assertionResults: names.map((fullName) => ({ status: "skipped", fullName })) },
        ],
      }),
    );
  const noNginx = "nginx with the site of a clinic (skipped: nginx is not installed) answers";

  it("tell their reasons, each once with how many tests have it", () => {
    const skip = { status: "skipped", annotations: [{ type: "skip", description: "there is no browser" }] };
    const nested = { suites: [{ suites: [{ specs: [{ tests: [skip] }] }] }] };
    const playwright = JSON.stringify({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 1 }, ...nested });
    const total = addTallies([vitest(noNginx, noNginx), vitest(noNginx), readPlaywrightReport(playwright)]);
    expect(skippedLines(total)).toEqual(["3 skipped: nginx is not installed", "1 skipped: there is no browser"]);
  });

  it("of a whole step count as one, with what is missing", () => {
    const { tally: skipped } = skippedStep({ title: "Pages in a browser", words: [] }, "There is no browser.");
    expect(skippedLines(addTallies([skipped]))).toEqual(["1 skipped: There is no browser."]);
  });

  it("that give no reason are told, too, and nothing is said where there are none", () => {
    expect(skippedLines(vitest(noNginx, "a test"))).toEqual([
      "1 skipped: nginx is not installed",
      "1 skipped: no reason is given",
    ]);
    expect(skippedLines(tally(3))).toEqual([]);
  });
});
