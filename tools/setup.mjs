/**
 * Makes the project ready for a command: packages, Node, and for the browser tests a browser.
 * It needs no package and runs on Node 20 and newer, since it comes before anything is installed.
 *
 *   node tools/setup.mjs             packages as package-lock.json names them, and a Node that can run the project
 *   node tools/setup.mjs --browser   the same, and a browser; its path goes to node_modules/.cache/browser-path
 *   node tools/setup.mjs --editor    the same, and the packages of the editor in tools/editor/
 *   node tools/setup.mjs --link      after npm has installed: Node only
 *
 * Whatever is missing and cannot be had is said in one message, and the command ends with exit code 1.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./setup/find-browser.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { dropBrokenNodeLink, linkNode } from "./setup/link-node.mjs";
import { isInstalled, markInstalled } from "./setup/lock-stamp.mjs";
import { SetupError } from "./setup/setup-error.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (process.argv.includes("--link")) {
    if (!isPartialInstallation()) markInstalled(root);
    dropBrokenNodeLink(root);
    linkNode(root);
  } else {
    if (!isInstalled(root)) {
      await installPackages(root);
      dropBrokenNodeLink(root);
    }
    linkNode(root);
    if (process.argv.includes("--browser")) findBrowser(root);
    const editor = join(root, "tools", "editor");
    if (process.argv.includes("--editor") && !isInstalled(editor)) await installPackages(editor, "the editor");
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
