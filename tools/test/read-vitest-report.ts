import { countReasons, type Tally } from "./tally.ts";

/** What `vitest-reporter.ts` writes: how many tests there were, why some were skipped, and a line for each failure. */
export type VitestReport = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons: readonly string[];
  readonly failures: readonly string[];
};

/**
 * Counts the tests of a report of ours. What fails beside tests (a file that cannot be loaded, a hook) is one failure.
 * @param text the report
 */
export function readVitestReport(text: string): Tally {
  const report = JSON.parse(text) as VitestReport;
  return { ...report, reasons: countReasons(report.reasons) };
}
