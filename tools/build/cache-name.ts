import { relative } from "node:path";

/** The name of the cache that the builds for a folder have to themselves, so that those of other content do not undo it. */
export function cacheName(root: string, folder: string): string {
  return (relative(root, folder) || "site").replaceAll(/[^\w-]+/g, "_");
}
