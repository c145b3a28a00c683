import { existsSync } from "node:fs";
import { join } from "node:path";
import { siteEnvironment } from "../astro/site-environment.ts";
import { projectRoot } from "../project-root.ts";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import type { Tally } from "./tally.ts";

/**
 * A step of `npm test`: what it is called, what it runs, and, for collections of tests, the report to count.
 * `role` says which step makes the site, and which ones look at what it made.
 */
export type Step = {
  readonly title: string;
  readonly words: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly role?: "builds" | "needs build";
  readonly report?: { readonly path: string; readonly read: (text: string) => Tally };
};

const inProject = (path: string) => join(projectRoot, path);
/** Every case instead of a sample: `--thorough`, or `THOROUGH` in the environment, which tests read. */
const isThorough = process.argv.includes("--thorough") || Boolean(process.env["THOROUGH"]);
const testEnvironment = { ...process.env, ...(isThorough && { THOROUGH: "1" }) };

function vitestStep(title: string, project: string): Step {
  const path = inProject(`test-results/${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  return {
    title,
    words: [inProject("node_modules/vitest/vitest.mjs"), "run", "--project", project, ...reporters],
    environment: testEnvironment,
    report: { path, read: readVitestReport },
  };
}

const stepsWithoutBrowser: readonly Step[] = [
  {
    title: "Style and common mistakes",
    words: [inProject("node_modules/@biomejs/biome/bin/biome"), "ci", "."],
  },
  {
    title: "Types",
    words: [inProject("node_modules/astro/bin/astro.mjs"), "check"],
    environment: siteEnvironment(process.env, "production"),
  },
  { title: "Content", words: [inProject("tools/check.ts")] },
  vitestStep("Units", "unit"),
  vitestStep("Components", "component"),
  {
    title: "Build",
    words: [inProject("tools/build.ts")],
    environment: { ...process.env, OUT_DIR: "dist" },
    role: "builds",
  },
  { ...vitestStep("Built pages", "build"), role: "needs build" },
];

const browserStep: Step = {
  title: "Pages in a browser",
  words: [inProject("node_modules/playwright/cli.js"), "test"],
  environment: testEnvironment,
  role: "needs build",
  report: { path: inProject("test-results/e2e.json"), read: readPlaywrightReport },
};

/** Debian's Firefox and WebKitGTK, where they are installed; elsewhere these tests are skipped with the reason. */
const enginesStep: Step = {
  title: "Pages in Firefox and WebKit",
  words: [inProject("node_modules/playwright/cli.js"), "test", "-c", "tests/engines/playwright.config.ts"],
  environment: testEnvironment,
  role: "needs build",
  report: { path: inProject("test-results/engines.json"), read: readPlaywrightReport },
};

/** The editor has packages of its own, and its tests take minutes: a thorough run has them, where those packages are. */
const editorStep: Step = {
  title: "The editor in a browser",
  words: [inProject("node_modules/playwright/cli.js"), "test", "-c", "tests/editor/playwright.config.ts"],
  environment: siteEnvironment(process.env, "development"),
  report: { path: inProject("test-results/editor.json"), read: readPlaywrightReport },
};

function editorSteps(): readonly Step[] {
  if (!isThorough) return [];
  if (existsSync(inProject("tools/editor/node_modules/.installed-lock"))) return [editorStep];
  console.log(
    "Without the tests of the editor, which need its packages: node tools/setup.mjs --editor, then npm test -- --thorough.",
  );
  return [];
}

/** The steps in their order, from the quickest to tell something to the slowest. */
export function testSteps({ quick }: { quick: boolean }): readonly Step[] {
  return quick ? stepsWithoutBrowser : [...stepsWithoutBrowser, browserStep, enginesStep, ...editorSteps()];
}
