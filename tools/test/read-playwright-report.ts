import { countReasons, type Tally } from "./tally.ts";

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
};

type PlaywrightReport = Suite & {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/**
 * Counts the tests of Playwright's JSON report. One that passed only when it was run again has passed. Why a test is skipped is
 * what it told `test.skip()`.
 * @param text the report
 */
export function readPlaywrightReport(text: string): Tally {
  const report = JSON.parse(text) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, reasons: countReasons(reasonsIn(report)) };
}

function reasonsIn({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ tests }) =>
    tests.flatMap(({ status, annotations }) =>
      status === "skipped" ? (annotations.find(({ type }) => type === "skip")?.description ?? []) : [],
    ),
  );
  return [...own, ...suites.flatMap(reasonsIn)];
}
