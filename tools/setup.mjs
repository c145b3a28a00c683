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
import { dirname } from "node:path";
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
    if (!isPartialInstallation()) markInstalled(root);
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

/** An installation without the development packages does not count as done: the tests need them. */
function isPartialInstallation() {
  return Boolean(process.env.npm_config_omit) || process.env.NODE_ENV === "production";
}
