import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserPlaces } from "./browser-places.mjs";
import { fetchDebianChromium, fetchPlaywrightChromium, playwrightChromiumPath } from "./fetch-browser.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Finds a browser for the tests, or fetches one, and notes its path in node_modules/.cache/browser-path.
 * @param {string} root the project's folder
 * @throws {SetupError} when there is none and none can be fetched
 */
export function findBrowser(root) {
  const notePath = join(root, "node_modules", ".cache", "browser-path");
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new SetupError(
      `CHROME_PATH names ${chosen}, and there is no such file. Correct it, or leave CHROME_PATH out.`,
    );
  }
  const noted = existsSync(notePath) ? readFileSync(notePath, "utf8").trim() : "";
  if (noted && (chosen ?? noted) === noted && existsSync(noted)) return;
  const path = chosen ?? installedBrowser() ?? fetchedBrowser(root);
  if (!path) {
    throw new SetupError(
      "The browser tests need Chrome, Chromium or Edge, and none was found or could be fetched. Install one, or name yours: CHROME_PATH=/path/to/chrome npm test.",
    );
  }
  mkdirSync(dirname(notePath), { recursive: true });
  writeFileSync(notePath, `${path}\n`);
}

const installedBrowser = () => browserPlaces(process.platform, process.env).find(isBrowser);

/** @returns {string | undefined} */
function fetchedBrowser(root) {
  const ways = [() => playwrightChromiumPath(root), () => fetchPlaywrightChromium(root), () => fetchDebianChromium()];
  for (const way of ways) {
    const path = way();
    if (path && isBrowser(path)) return path;
  }
  return undefined;
}

/** On Linux a file of that name may be a mere signpost to another package: only one that starts counts. */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== "linux") return true;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
