import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { benchFolder } from "../bench-folder.ts";
import { type PageReport, readPageReport } from "./page-report.ts";

const run = promisify(execFile);

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--ignore-certificate-errors",
];

/**
 * Has Lighthouse look at a page as on a phone with a slow line, in a browser of its own.
 * @param browser the path of Chrome
 */
export async function runLighthouse(address: string, browser: string): Promise<PageReport> {
  const { stdout } = await run(
    process.execPath,
    [
      join(benchFolder, "node_modules/lighthouse/cli/index.js"),
      address,
      "--quiet",
      "--output=json",
      "--only-categories=performance,accessibility,best-practices,seo",
      `--chrome-flags=${flags.join(" ")}`,
    ],
    { maxBuffer: 64 * 1024 ** 2, timeout: 180_000, env: { ...process.env, CHROME_PATH: browser } },
  );
  return readPageReport(new URL(address).pathname, JSON.parse(stdout));
}
