import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/**
 * Where a program of others is, by the PATH alone. The tests that ask it are skipped where it is missing.
 * @returns its path; undefined where it is not installed
 */
export function outsideProgram(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * A suite that is skipped for a reason: its title then ends with it, and `npm test` tells it in its last lines.
 * @param reason why it cannot run here; undefined where it can
 */
export function describeUnless(reason: string | undefined, title: string, suite: () => void): void {
  describe.skipIf(reason !== undefined)(reason === undefined ? title : `${title} (skipped: ${reason})`, suite);
}
