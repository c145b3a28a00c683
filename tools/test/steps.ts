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
  /** about how many seconds it takes on a quiet machine with two cores, measured */
  readonly seconds: number;
  /** runs while the step before it does, whose output comes first */
  readonly isBeside?: true;
  readonly words: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly role?: "builds" | "needs build";
  /** skipped, with the reason, where there is none */
  readonly needsBrowser?: true;
  readonly report?: { readonly path: string; readonly read: (text: string) => Tally };
};

const inProject = (path: string) => join(projectRoot, path);
/** Every case instead of a sample: `--thorough`, or `THOROUGH` in the environment, which tests read. */
const isThorough = process.argv.includes("--thorough") || Boolean(process.env["THOROUGH"]);
const testEnvironment = { ...process.env, ...(isThorough && { THOROUGH: "1" }) };

/** @param projects of `vitest.config.ts`; `site*` stands for all whose name begins so */
function vitestStep(title: string, seconds: number, projects: string, ...more: string[]): Step {
  const path = inProject(`test-results/${projects.replace("*", "s")}.json`);
  const reporters = ["--reporter=default", `--reporter=${inProject("tools/test/vitest-reporter.ts")}`];
  return {
    title,
    seconds,
    words: [inProject("node_modules/vitest/vitest.mjs"), "run", "--project", projects, ...reporters, ...more],
    environment: { ...testEnvironment, VITEST_REPORT: path },
    report: { path, read: readVitestReport },
  };
}

/** What an edit of the content alone can break: the content itself, and the site that is made of it. */
const siteSteps: readonly Step[] = [
  { title: "Content", seconds: 1, words: [inProject("tools/check.ts")] },
  { title: "Build", seconds: 5, words: [inProject("tools/build.ts")], role: "builds" },
  { ...vitestStep("The site", 7, "site"), role: "needs build" },
];

const units = vitestStep("Units", 75, "unit");
/** Without those that begin programs of their own: most of the time goes into a few of them. */
const quickUnits = vitestStep("Units", 35, "unit", "--tags-filter=!process");

const stepsWithoutBuilds = (units: Step): readonly Step[] => [
  {
    title: "Style and common mistakes",
    seconds: 2,
    words: [inProject("node_modules/@biomejs/biome/bin/biome"), "ci", "."],
  },
  units,
  {
    title: "Types",
    seconds: 10,
    isBeside: true,
    words: [inProject("node_modules/astro/bin/astro.mjs"), "check"],
    environment: siteEnvironment(process.env, "production"),
  },
  vitestStep("Components", 6, "component"),
  ...siteSteps,
];

/** What needs builds of many clinics, which take minutes. */
const buildSteps: readonly Step[] = [
  vitestStep("The sites of the clinics in fixtures", 50, "site of *"),
  vitestStep("Builds", 90, "build"),
];

/** The published site, whatever its content. */
const siteBrowserStep: Step = {
  title: "The site in a browser",
  seconds: 15,
  words: [inProject("node_modules/playwright/cli.js"), "test", "-c", "tests/site/browser/playwright.config.ts"],
  needsBrowser: true,
  environment: testEnvironment,
  role: "needs build",
  report: { path: inProject("test-results/site-in-browser.json"), read: readPlaywrightReport },
};

const browserStep: Step = {
  title: "Pages in a browser",
  seconds: 150,
  words: [inProject("node_modules/playwright/cli.js"), "test"],
  needsBrowser: true,
  environment: testEnvironment,
  report: { path: inProject("test-results/e2e.json"), read: readPlaywrightReport },
};

/** Debian's Firefox and WebKitGTK, where they are installed; elsewhere these tests are skipped with the reason. */
const enginesStep: Step = {
  title: "Pages in Firefox and WebKit",
  seconds: 60,
  words: [inProject("node_modules/playwright/cli.js"), "test", "-c", "tests/engines/playwright.config.ts"],
  environment: testEnvironment,
  role: "needs build",
  report: { path: inProject("test-results/engines.json"), read: readPlaywrightReport },
};

/** The editor has packages of its own, and its tests take minutes: a thorough run has them, where those packages are. */
const editorStep: Step = {
  title: "The editor in a browser",
  seconds: 600,
  words: [inProject("node_modules/playwright/cli.js"), "test", "-c", "tests/editor/playwright.config.ts"],
  needsBrowser: true,
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

/** How much of the tests is run: what an edit of the content can break, what takes a minute, all that needs no browser, all. */
export type Extent = "site" | "quick" | "no browser" | "all";

/** The steps in their order, from the quickest to tell something to the slowest. */
export function testSteps(extent: Extent): readonly Step[] {
  if (extent === "site") return siteSteps;
  if (extent === "quick") return stepsWithoutBuilds(quickUnits);
  const withoutBrowser = [...stepsWithoutBuilds(units), ...buildSteps];
  return extent === "all"
    ? [...withoutBrowser, siteBrowserStep, browserStep, enginesStep, ...editorSteps()]
    : withoutBrowser;
}
