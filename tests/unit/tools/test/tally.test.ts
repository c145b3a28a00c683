import { describe, expect, it } from "vitest";
import { beginning } from "../../../../tools/test/beginning.ts";
import { readPlaywrightReport } from "../../../../tools/test/read-playwright-report.ts";
import { readVitestReport } from "../../../../tools/test/read-vitest-report.ts";
import { skippedStep } from "../../../../tools/test/run-step.ts";
import {
  addTallies,
  failedLines,
  skippedLines,
  summaryLine,
  tallyOfExit,
  withExit,
} from "../../../../tools/test/tally.ts";

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
    expect(withExit(tally(5), 1)).toMatchObject(tally(5, 1));
    expect(withExit(tally(5, 2), 1)).toEqual(tally(5, 2));
    expect(withExit(tally(5), 0)).toEqual(tally(5));
  });

  it("fail when there was nothing to run", () => {
    expect(withExit(tally(0), 0)).toMatchObject({ ...tally(0, 1), failures: ["there was no test to run"] });
  });
});

describe("reports", () => {
  it("of Playwright count a test that passed when run again as passed", () => {
    const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };
    expect(readPlaywrightReport(JSON.stringify(report))).toMatchObject(tally(8, 2, 3));
  });
});

describe("the beginning", () => {
  it("says what runs and about how long it takes", () => {
    const step = (title: string, seconds: number) => ({ title, seconds, words: [] });
    expect(beginning([step("Units", 40), step("The site", 15)])).toBe(
      "2 steps, about a minute on a quiet machine: Units, the site.",
    );
    expect(beginning([step("Builds", 200)])).toBe("1 step, about 4 minutes on a quiet machine: Builds.");
  });
});

describe("skipped tests", () => {
  const vitest = (skipped: number, ...reasons: string[]) =>
    readVitestReport(JSON.stringify({ ...tally(0, 0, skipped), reasons, failures: [] }));
  const noNginx = "nginx is not installed";

  it("tell their reasons, each once with how many tests have it", () => {
    const skip = { status: "skipped", annotations: [{ type: "skip", description: "there is no browser" }] };
    const nested = { suites: [{ suites: [{ specs: [{ tests: [skip] }] }] }] };
    const playwright = JSON.stringify({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 1 }, ...nested });
    const total = addTallies([vitest(2, noNginx, noNginx), vitest(1, noNginx), readPlaywrightReport(playwright)]);
    expect(skippedLines(total)).toEqual(["3 skipped: nginx is not installed", "1 skipped: there is no browser"]);
  });

  it("of a whole step count as one, with what is missing", () => {
    const { tally: skipped } = skippedStep(
      { title: "Pages in a browser", seconds: 1, words: [] },
      "There is no browser.",
    );
    expect(skippedLines(addTallies([skipped]))).toEqual(["1 skipped: There is no browser."]);
  });

  it("that give no reason are told, too, and nothing is said where there are none", () => {
    expect(skippedLines(vitest(2, noNginx))).toEqual([
      "1 skipped: nginx is not installed",
      "1 skipped: no reason is given",
    ]);
    expect(skippedLines(tally(3))).toEqual([]);
  });
});

describe("failed tests", () => {
  it("of Playwright are told with file, suite, name and the first line of their message, without its colors", () => {
    const failed = (message: string) => ({
      status: "unexpected",
      annotations: [],
      results: [{}, { error: { message } }],
    });
    const specs = [{ title: "opens", tests: [failed("\u001B[31mError: no menu\u001B[39m\n\n  at line 3")] }];
    const suites = [{ title: "menu.test.ts", suites: [{ title: "the menu", specs }] }];
    const errors = [{ message: "the server did not start" }];
    const report = { stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 }, suites, errors };
    const counted = readPlaywrightReport(JSON.stringify(report));
    expect(counted).toMatchObject(tally(0, 2));
    expect(failedLines(counted)).toEqual([
      "✗ outside the tests: the server did not start",
      "✗ menu.test.ts › the menu › opens: Error: no menu",
    ]);
  });

  it("are told in at most forty lines", () => {
    const failures = Array.from({ length: 50 }, (_, index) => `test ${index}`);
    expect(failedLines({ ...tally(0, 50), failures })).toHaveLength(41);
    expect(failedLines({ ...tally(0, 50), failures }).at(-1)).toBe("✗ and 10 more");
  });

  it("of a command that is no collection of tests are one line", () => {
    expect(failedLines(tallyOfExit(3))).toEqual(["✗ it ended with exit code 3; what it said stands above"]);
    expect(failedLines(tallyOfExit(0))).toEqual([]);
  });
});
