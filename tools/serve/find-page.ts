import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * Which file of the site an address stands for, from the slash on: `/contact/` is `/contact/index.html`.
 * "needs slash" is a page asked for without its last slash; nothing is an address with no file for visitors.
 */
export function findPage(folder: string, path: string): string | "needs slash" | undefined {
  if (!isForVisitors(path)) return undefined;
  if (path.endsWith("/")) return isFile(join(folder, path, "index.html")) ? `${path}index.html` : undefined;
  if (isFile(join(folder, path))) return path;
  return isFile(join(folder, path, "index.html")) ? "needs slash" : undefined;
}

/** Files for the host, hidden files and compressed twins are not addresses of the site. */
function isForVisitors(path: string): boolean {
  return !/^\/_(headers|redirects)$|\/\.(?!well-known\/)|\.(br|gz)$/.test(path);
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A name that no file can have, for example one that is too long.
    return false;
  }
}
