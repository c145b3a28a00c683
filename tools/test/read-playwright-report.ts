import type { Tally } from "./tally.ts";

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/**
 * Counts the tests of Playwright's JSON report. One that passed only when it was run again has passed.
 * @param text the report
 */
export function readPlaywrightReport(text: string): Tally {
  const { expected, unexpected, flaky, skipped } = (JSON.parse(text) as PlaywrightReport).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
