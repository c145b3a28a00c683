import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "playwright/test";

const port = 4399;
const root = import.meta.dirname;
const noted = join(root, "node_modules/.cache/browser-path");

/** The browser that `npm test` found before it began; Playwright's own where nobody looked. */
const browser = existsSync(noted) ? { executablePath: readFileSync(noted, "utf8").trim() } : {};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
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
    command: `"${process.execPath}" tools/serve.ts --port ${port} --sign-ups test-results/sign-ups.jsonl`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
