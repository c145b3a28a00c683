import { failureLine } from "./failure-line.ts";
import { countReasons, type Tally } from "./tally.ts";

type Spec = {
  readonly title?: string;
  readonly file?: string;
  readonly tests: readonly {
    readonly status: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results?: readonly { readonly error?: { readonly message?: string } }[];
  }[];
};

type Suite = {
  readonly title?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
};

type PlaywrightReport = Suite & {
  readonly config?: { readonly rootDir?: string };
  readonly errors?: readonly { readonly message?: string }[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/**
 * Counts the tests of Playwright's JSON report. One that passed only when it was run again has passed. Why a test is skipped is
 * what it told `test.skip()`. What fails beside tests (a file that cannot be loaded, a server that does not start) is one failure.
 * @param text the report
 */
export function readPlaywrightReport(text: string): Tally {
  const report = JSON.parse(text) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const beside = (report.errors ?? []).map(({ message }) => failureLine(["outside the tests"], message));
  return {
    passed: expected + flaky,
    failed: unexpected + beside.length,
    skipped,
    reasons: countReasons(reasonsIn(report)),
    failures: [...beside, ...(report.suites ?? []).flatMap((suite) => failuresIn(suite, []))],
  };
}

function reasonsIn({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ tests }) =>
    tests.flatMap(({ status, annotations }) =>
      status === "skipped" ? (annotations.find(({ type }) => type === "skip")?.description ?? []) : [],
    ),
  );
  return [...own, ...suites.flatMap(reasonsIn)];
}

/** @param above the titles of the file and the suites in which this one stands */
function failuresIn({ title = "", suites = [], specs = [] }: Suite, above: readonly string[]): string[] {
  const place = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected")
      .map(({ results = [] }) =>
        failureLine([...place, spec.title ?? ""], results.find(({ error }) => error)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap((suite) => failuresIn(suite, place))];
}
