import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const minute = 60_000;

/**
 * Where Playwright keeps the browser that it downloads, whether or not it has.
 * @param {string} root the project's folder
 * @returns {string}
 */
export function playwrightChromiumPath(root) {
  const { chromium } = createRequire(join(root, "package.json"))("playwright");
  return chromium.executablePath();
}

/**
 * Lets Playwright download its browser.
 * @param {string} root the project's folder
 * @returns {string | undefined} the browser's path, or nothing where the download failed
 */
export function fetchPlaywrightChromium(root) {
  console.log("No browser found for the tests: downloading Chromium, about 170 MB and a minute, once.");
  const playwright = join(root, "node_modules", "playwright", "cli.js");
  const { status } = spawnSync(process.execPath, [playwright, "install", "chromium", "--no-shell"], {
    cwd: root,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000", ...process.env },
    stdio: "ignore",
    timeout: 10 * minute,
  });
  return status === 0 ? playwrightChromiumPath(root) : undefined;
}

/**
 * Installs Debian's own Chromium, where this account may.
 * @returns {string | undefined} the browser's path, or nothing where that cannot be done
 */
export function fetchDebianChromium() {
  const mayInstall = process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) return undefined;
  console.log("That did not work: installing the system's Chromium, about a minute, once.");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  const done = aptGet(install) || (aptGet(["update"]) && aptGet(install));
  return done ? "/usr/bin/chromium" : undefined;
}

function aptGet(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", ["-q", ...words], { env, stdio: "ignore", timeout: 10 * minute }).status === 0;
}
