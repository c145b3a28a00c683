import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import { failureLine } from "./failure-line.ts";
import type { VitestReport } from "./read-vitest-report.ts";

type SerializedError = { readonly message?: string };

/**
 * A reporter of Vitest that writes what `npm test` counts and tells, as a {@link VitestReport}, into the file that
 * VITEST_REPORT names. Vitest's own JSON leaves out what fails beside tests: a hook of a suite, a promise that nobody caught.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const path = process.env["VITEST_REPORT"];
    if (!path) return;
    const report = reportOf(modules, unhandled);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(report));
  }
}

function reportOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): VitestReport {
  const report = { passed: 0, failed: 0, skipped: 0, reasons: [] as string[], failures: [] as string[] };
  const fail = (place: readonly string[], errors: readonly SerializedError[]) => {
    report.failed++;
    report.failures.push(failureLine(place, errors[0]?.message));
  };
  for (const module of modules) {
    const project = module.project.name;
    const file = `${relative(process.cwd(), module.moduleId)}${project.includes(" ") ? ` (${project})` : ""}`;
    for (const part of [module, ...module.children.allSuites()]) {
      const errors = part.errors();
      if (errors.length > 0) fail(placeOf(file, part), errors);
    }
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === "passed") report.passed++;
      else if (result.state === "failed") fail([...placeOf(file, test.parent), test.name], result.errors);
      else if (!isLeftOut(test)) {
        report.skipped++;
        const reason = (result.state === "skipped" && result.note) || /\(skipped: ([^()]+)\)/.exec(test.fullName)?.[1];
        if (reason) report.reasons.push(reason);
      }
    }
  }
  for (const error of unhandled) fail(["outside the tests"], [error]);
  return report;
}

/** What `npm test -- --quick` leaves out by its tag is not a test that was skipped. */
function isLeftOut(test: TestCase): boolean {
  const result = test.result();
  return test.options.tags?.includes("process") === true && result.state === "skipped" && !result.note;
}

function placeOf(file: string, part: TestModule | TestSuite): string[] {
  return part.type === "module" ? [file] : [...placeOf(file, part.parent), part.name];
}
