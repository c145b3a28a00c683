import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "playwright/test";
import { projectRoot } from "../../tools/project-root.ts";
import { editedClinic } from "./edited-clinic.ts";

const noted = join(projectRoot, "node_modules/.cache/browser-path");
const browser = existsSync(noted) ? { executablePath: readFileSync(noted, "utf8").trim() } : {};

/** The editor in a real browser: one test after the other, since all of them write into one content folder. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/editor",
  workers: 1,
  // As in the other browser tests: a loaded machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"], ["json", { outputFile: "../../test-results/editor.json" }]],
  use: {
    baseURL: editedClinic.origin,
    locale: "en-US",
    viewport: { width: 1280, height: 1000 },
    actionTimeout: 90_000,
    launchOptions: { ...browser, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] },
  },
  webServer: {
    command: `"${process.execPath}" tests/editor/serve-edited-clinic.ts`,
    cwd: projectRoot,
    url: editedClinic.origin,
    reuseExistingServer: false,
    timeout: 400_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
