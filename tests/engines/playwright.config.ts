import { join } from "node:path";
import { defineConfig } from "playwright/test";

const root = join(import.meta.dirname, "../..");

/** The tests in Debian's Firefox and WebKitGTK: `npx playwright test -c tests/engines/playwright.config.ts`. */
export default defineConfig({
  testDir: ".",
  outputDir: join(root, "test-results/engines"),
  workers: 2,
  // A loaded machine is slow, not wrong.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"], ["json", { outputFile: join(root, "test-results/engines.json") }]],
  projects: [
    {
      name: "firefox",
      testDir: "firefox",
      use: {
        browserName: "firefox",
        channel: "moz-firefox",
        locale: "en-US",
        launchOptions: { executablePath: join(import.meta.dirname, "firefox/bidi-bridge.mjs") },
      },
    },
    { name: "webkit", testDir: "webkit" },
  ],
});
