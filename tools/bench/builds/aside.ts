import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "../bench-folder.ts";

const aside = join(benchFolder, ".work/aside");

/**
 * Takes a file or a folder out of the way of the next build. It is not deleted before the benchmark has ended: ext4 gives no new
 * file an inode of what was deleted in the last minutes and looks past each of them, so that whoever comes after a contender
 * with many files would pay for them, half a second for 1,000 deleted pages. Source: `recently_deleted` in Linux's fs/ext4/ialloc.c.
 */
export function putAside(...parts: string[]): void {
  const path = join(...parts);
  if (!existsSync(path)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(path, join(aside, randomUUID()));
}

/** Deletes what was put aside. */
export function clearAside(): void {
  rmSync(aside, { recursive: true, force: true });
}
