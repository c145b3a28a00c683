/** How many tests passed, failed and were left out. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** A step that is no collection of tests counts as one. */
export function tallyOfExit(exitCode: number): Tally {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A runner that ends badly has failed, whatever its report says: a file that cannot be loaded, a server that does not
 * start, or no test at all is one failure more than none.
 */
export function withExit(tally: Tally, exitCode: number): Tally {
  const isSilent = tally.failed === 0 && (exitCode !== 0 || tally.passed + tally.skipped === 0);
  return isSilent ? { ...tally, failed: 1 } : tally;
}

/** The last line of `npm test`: `12 passed, 0 failed`, and `, 1 skipped` where there is something to say. */
export function summaryLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
