import { join } from "node:path";
import { defineConfig } from "playwright/test";
import programTests from "../../../playwright.config.ts";
import { projectRoot } from "../../../tools/project-root.ts";
import { publishedSite } from "./published-site.ts";

/** The published site in a real browser, whatever its content: `npx playwright test -c tests/site/browser/playwright.config.ts`. */
export default defineConfig({
  ...programTests,
  testDir: ".",
  outputDir: join(projectRoot, "test-results/site"),
  reporter: [["line"], ["json", { outputFile: join(projectRoot, "test-results/site-in-browser.json") }]],
  use: { ...programTests.use, baseURL: publishedSite.origin },
  webServer: {
    command: `"${process.execPath}" tests/site/browser/serve-published-site.ts`,
    cwd: projectRoot,
    url: publishedSite.origin,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
    timeout: 600_000,
  },
});
