/**
 * How many tests passed, failed and were skipped; why the latter were: a reason, and how many tests have it; and a line for each
 * failure, with its place and how its message begins.
 */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons?: ReadonlyMap<string, number>;
  readonly failures?: readonly string[];
};

/** A step that is no collection of tests counts as one. */
export function tallyOfExit(exitCode: number): Tally {
  if (exitCode === 0) return { passed: 1, failed: 0, skipped: 0 };
  return {
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [`it ended with exit code ${exitCode}; what it said stands above`],
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const total = tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  const reasons = countReasons(
    tallies.flatMap((tally) =>
      [...(tally.reasons ?? [])].flatMap(([reason, count]) => Array<string>(count).fill(reason)),
    ),
  );
  return { ...total, reasons, failures: tallies.flatMap(({ failures = [] }) => failures) };
}

/** How many tests were skipped for each reason. @param reasons the reason of each skipped test */
export function countReasons(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

/**
 * A runner that ends badly has failed, whatever its report says: a file that cannot be loaded, a server that does not
 * start, or no test at all is one failure more than none.
 */
export function withExit(tally: Tally, exitCode: number): Tally {
  if (tally.failed > 0) return tally;
  if (exitCode !== 0)
    return { ...tally, failed: 1, failures: [`no test failed, but it ended with exit code ${exitCode}`] };
  return tally.passed + tally.skipped > 0 ? tally : { ...tally, failed: 1, failures: ["there was no test to run"] };
}

/** The last line of `npm test`: `12 passed, 0 failed`, and `, 1 skipped` where there is something to say. */
export function summaryLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Why tests were skipped, a line for each reason; nothing where none was. */
export function skippedLines({ skipped, reasons = new Map() }: Tally): string[] {
  const unexplained = skipped - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const all = [...reasons, ...(unexplained > 0 ? [["no reason is given", unexplained] as const] : [])];
  return all.map(([reason, count]) => `${count} skipped: ${reason}`);
}

/** What failed, a line each, at most forty: a log that was cut off still tells it at its end. */
export function failedLines({ failures = [] }: Tally): string[] {
  const most = 40;
  const lines = failures.slice(0, most).map((failure) => `✗ ${failure}`);
  return failures.length > most ? [...lines, `✗ and ${failures.length - most} more`] : lines;
}
