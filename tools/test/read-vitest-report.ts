import { countReasons, type Tally } from "./tally.ts";

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName?: string }[];
  }[];
};

/**
 * Counts the tests of Vitest's JSON report. A file that failed without a failed test of its own (it could not be
 * loaded) counts as one. Why a test is skipped stands in its title or in that of its suite: `nginx (skipped: it is not installed)`.
 * @param text the report
 */
export function readVitestReport(text: string): Tally {
  const report = JSON.parse(text) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  );
  const reasons = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName = "" }) =>
      status === "passed" || status === "failed" ? [] : (/\(skipped: ([^()]+)\)/.exec(fullName)?.[1] ?? []),
    ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    reasons: countReasons(reasons),
  };
}
