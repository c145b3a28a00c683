import { spawnSync } from "node:child_process";

/** Runs Git in the folder that this process works in. @returns what it says, without the last line end; undefined where it fails or is missing */
export function git(...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", words, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.replace(/\n$/, "") : undefined;
}
