import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/*
 * A site is built in a folder of its own within the project, brought beside the one that is up, and takes its place whole:
 * `dist.next-PID` becomes `dist`, and what was `dist` is `dist.old` until it is deleted. A build that is killed leaves the
 * site as it was.
 */

/** Where the next site of a folder is built. */
export function nextFolder(folder: string): string {
  return `${folder}.next-${process.pid}`;
}

/**
 * Brings a site that was built in the project to where it is to stand next. It is copied where that is on another disk,
 * to which a folder cannot be renamed.
 */
export function bring(built: string, next: string): void {
  mkdirSync(dirname(next), { recursive: true });
  try {
    renameSync(built, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(built, next, { recursive: true });
    rmSync(built, { recursive: true, force: true });
  }
}

/** Where the site of a folder stands for the moment in which the next one takes its place. */
export function oldFolder(folder: string): string {
  return `${folder}.old`;
}

/** Puts the next site in the place of the one that is up. */
export function swapIn(next: string, folder: string): void {
  const old = oldFolder(folder);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Sets right what a killed build left behind: half-built sites are deleted, and a site whose place stood empty for the
 * moment between the two renames is put back.
 */
export function recoverSite(folder: string): void {
  const old = oldFolder(folder);
  if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
  const beginning = `${basename(folder)}.next-`;
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(beginning)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
