import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stampPath = (root) => join(root, "node_modules", ".installed-lock");

/** What the packages have to be: the lock, and the kind of machine that they were installed for. */
function expectedStamp(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch}`;
}

/**
 * Are the packages of the present lock in place?
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  try {
    return readFileSync(stampPath(root), "utf8") === expectedStamp(root);
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
    throw error;
  }
}

/**
 * Remembers that the packages of the present lock are in place.
 * @param {string} root the project's folder
 */
export function markInstalled(root) {
  writeFileSync(stampPath(root), expectedStamp(root));
}
