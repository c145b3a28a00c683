/**
 * Makes the project ready without running a command, for build machines:
 *
 *   node tools/setup.mjs             packages as package-lock.json names them, and a Node that can run the project
 *   node tools/setup.mjs --browser   the same, and a browser; its path goes to node_modules/.cache/browser-path
 *   node tools/setup.mjs --editor    the same, and the packages of the editor
 *   node tools/setup.mjs --link      after npm has installed: Node only
 *
 * Whatever is missing and cannot be had is said in one message, and the command ends with exit code 1.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dropBrokenNodeLink, linkNode } from "./setup/link-node.mjs";
import { markInstalled } from "./setup/lock-stamp.mjs";
import { setUp } from "./setup/set-up.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const needs = [
  ...(process.argv.includes("--browser") ? ["browser"] : []),
  ...(process.argv.includes("--editor") ? ["tools/editor"] : []),
];

try {
  if (process.argv.includes("--link")) {
    if (isWholeInstallation()) markInstalled(root);
    dropBrokenNodeLink(root);
    linkNode(root);
  } else {
    await setUp(root, needs);
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

/**
 * An installation counts as done when npm made it from the lock, here: pnpm, Yarn and Bun do not read it, a workspace has its packages
 * in another folder, and without the development packages there are no tests. The first command then installs by itself.
 */
function isWholeInstallation() {
  const { npm_config_user_agent: agent = "", npm_config_omit: omitted, NODE_ENV: mode } = process.env;
  return (
    agent.startsWith("npm/") && !omitted && mode !== "production" && existsSync(join(root, "node_modules", "astro"))
  );
}
