import { spawnSync } from "node:child_process";
import { projectRoot } from "../project-root.ts";

/** Runs Git in the project's folder. @returns what it says, without the last line end; undefined where it fails or is missing */
export function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.replace(/\n$/, "") : undefined;
}
