/// <reference types="vitest/config" />
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { clinics } from "./tests/build/sites.ts";

/** How long a test, or a hook, may take: long enough for a machine with other work. None measures time, so none is slow, only stuck. */
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };

const unit: TestProjectConfiguration = {
  test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, ...patience },
};

const build: TestProjectConfiguration = {
  test: {
    name: "build",
    include: ["tests/build/**/*.test.ts"],
    globalSetup: "tests/build/build-sites.ts",
    // Most of them build, and builds of one project wait for each other.
    fileParallelism: false,
    ...patience,
  },
};

/**
 * The tests of a site, for one site.
 * @param env which one: CONTENT_DIR, OUT_DIR, SITE_NOW
 */
const siteTests = (name: string, env: Record<string, string> = {}): TestProjectConfiguration => ({
  test: {
    name,
    env,
    include: ["tests/site/*.test.ts"],
    globalSetup: "tests/site/build-tested-site.ts",
    isolate: false,
    ...patience,
  },
});

/** They hold for the site that is published, and for every clinic in fixtures. */
const sites = [
  siteTests("site"),
  ...clinics.map(([name, { content, output, now }]) =>
    siteTests(`site of ${name}`, { CONTENT_DIR: content, OUT_DIR: output, SITE_NOW: now ?? "" }),
  ),
];

/** Components need Astro's compiler. It is loaded here only, so that every other test starts at once and without the site. */
const component: TestProjectConfiguration = async (environment) => {
  const { getViteConfig } = await import("astro/config");
  const test = {
    name: "component",
    include: ["tests/component/**/*.test.ts"],
    setupFiles: "tests/support/published-site.ts",
    isolate: false,
    ...patience,
  };
  return getViteConfig({ test }, { logLevel: "warn" })(environment);
};

/** Does the command name tests that need no Astro, as in `vitest run tests/unit/domain`? */
const namesPlainTestsOnly = /(tests\/|--project[= ]"?)(unit|build|site)\b/.test(process.argv.join(" "));

export default defineConfig({
  test: {
    // As many at once as there are cores: Vitest alone would leave one of them free, which of two is half.
    maxWorkers: "100%",
    tags: [{ name: "process", description: "begins programs of its own, such as a command or git, and takes seconds" }],
    projects: namesPlainTestsOnly ? [unit, build, ...sites] : [unit, component, build, ...sites],
  },
});
