import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { installPackages } from "./install-packages.mjs";
import { dropBrokenNodeLink, linkNode } from "./link-node.mjs";
import { isInstalled } from "./lock-stamp.mjs";

/** What the folders with packages of their own are for, as it is said while they are installed. */
const purposes = {
  "tools/editor": "the editor",
  "tools/bench": "what the benchmarks need",
};

/**
 * Makes the project ready: its packages as package-lock.json names them, and a Node that can run it; then what `needs` names.
 * @param {string} root the project's folder
 * @param {readonly string[]} needs `browser`, or folders that hold a package-lock.json of their own
 * @throws {import("./setup-error.mjs").SetupError} in plain words, when something is missing and cannot be had
 */
export async function setUp(root, needs = []) {
  if (!isInstalled(root)) {
    await installPackages(root);
    dropBrokenNodeLink(root);
  }
  linkNode(root);
  for (const need of needs) {
    if (need === "browser") findBrowser(root);
    else if (!isInstalled(join(root, need))) await installPackages(join(root, need), purposes[need]);
  }
}
