/** @module-tag process */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../../../tools/project-root.ts";
import { readVitestReport } from "../../../../tools/test/read-vitest-report.ts";

/** Within the project, so that its tests find Vitest. */
const folder = join(projectRoot, "tests/.work/vitest-reporter");
const report = join(folder, "report.json");

const files = {
  "vitest.config.mjs": `export default { test: { include: ["*.check.mjs"], tags: [{ name: "process" }] } };`,
  "tests.check.mjs": `
    import { describe, expect, it } from "vitest";
    it("holds", () => expect(1).toBe(1));
    it("does not hold", () => expect([1]).toEqual([2]));
    describe("a server (skipped: it is not installed)", () => it.skip("answers", () => {}));
    it("is left out", { tags: ["process"], skip: true }, () => {});
    it("needs a disk", ({ skip }) => skip("there is no disk"));
  `,
  "hook.check.mjs": `
    import { beforeAll, describe, it } from "vitest";
    describe("a suite", () => {
      beforeAll(() => { throw new Error("it does not start") });
      it("is never asked", () => {});
    });
  `,
  "broken.check.mjs": `throw new Error("no such thing");`,
};

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
  const words = ["run", "--root", folder, `--reporter=${join(projectRoot, "tools/test/vitest-reporter.ts")}`];
  const env = { ...process.env, VITEST_REPORT: report };
  await promisify(execFile)(process.execPath, [vitest, ...words], { cwd: folder, env }).catch(() => undefined);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("counts tests, hooks of suites and files that fail, and says which they are and how their message begins", () => {
  const { passed, failed, skipped, reasons, failures = [] } = readVitestReport(readFileSync(report, "utf8"));
  expect({ passed, failed, skipped }).toEqual({ passed: 1, failed: 3, skipped: 3 });
  expect([...(reasons ?? [])]).toEqual([
    ["it is not installed", 1],
    ["there is no disk", 1],
  ]);
  expect([...failures].sort()).toEqual([
    "broken.check.mjs: no such thing",
    "hook.check.mjs › a suite: it does not start",
    "tests.check.mjs › does not hold: expected [ 1 ] to deeply equal [ 2 ]",
  ]);
});
