import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "playwright/test";
import { clinicSite, secondSite, signUpFolder } from "./tests/support/served-sites.ts";

const root = import.meta.dirname;
const noted = join(root, "node_modules/.cache/browser-path");

/** The browser that `npm test` found before it began; Playwright's own where nobody looked. */
const browser = existsSync(noted) ? { executablePath: readFileSync(noted, "utf8").trim() } : {};

mkdirSync(signUpFolder, { recursive: true });

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  // The tests wait for pages more than they reckon: three at a time fill two cores.
  workers: 3,
  fullyParallel: true,
  // A loaded machine is slow, not wrong: no test measures time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: clinicSite.origin,
    locale: "en-US",
    launchOptions: {
      ...browser,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/support/serve-clinics.ts`,
    cwd: root,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
    // The last one to be served.
    url: secondSite.origin,
    // It may have six sites to build first.
    timeout: 600_000,
  },
});
