import { statfsSync } from "node:fs";

/** Below this a site of some size and its twins do not fit. */
const needed = 50 * 1024 * 1024;

/** What to tell where a disk has no room left for a site; undefined where it has. @param folder one that exists */
export function noRoomMessage(folder: string): string | undefined {
  const { bavail, bsize } = statfsSync(folder);
  const left = bavail * bsize;
  if (left >= needed) return undefined;
  return `The disk is full: ${Math.floor(left / 1024 / 1024)} MB are left at ${folder}, and a build needs ${needed / 1024 / 1024}. Make room and build again.`;
}
