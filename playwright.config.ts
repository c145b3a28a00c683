import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "playwright/test";
import { clinicSite, secondSite } from "./tests/support/served-sites.ts";

const root = import.meta.dirname;
const noted = join(root, "node_modules/.cache/browser-path");

/** The browser that `npm test` found before it began; Playwright's own where nobody looked. */
const browser = existsSync(noted) ? { executablePath: readFileSync(noted, "utf8").trim() } : {};

const { folder, port, signUpFile } = clinicSite;
mkdirSync(dirname(signUpFile), { recursive: true });

const server = {
  cwd: root,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
} as const;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  // The tests wait for pages more than they reckon: three at a time fill two cores.
  workers: 3,
  fullyParallel: true,
  // A loaded machine is slow, not wrong: no test measures time.
  timeout: 120_000,
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
  webServer: [
    {
      ...server,
      command: `"${process.execPath}" tools/serve.ts --root "${folder}" --port ${port} --sign-ups "${signUpFile}"`,
      url: clinicSite.origin,
    },
    {
      ...server,
      command: `"${process.execPath}" tests/support/serve-invented-clinics.ts`,
      url: secondSite.origin,
      // It may have five sites to build first.
      timeout: 240_000,
    },
  ],
});
