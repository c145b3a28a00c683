import { createHash } from "node:crypto";
import { resolve } from "node:path";

/**
 * The name by which the server of a folder knows itself again on a busy port, in the header `Server`. It holds no
 * path, only a digest of it.
 */
export function serverName(root: string): string {
  return `clinic-site/${createHash("sha256").update(resolve(root)).digest("hex").slice(0, 12)}`;
}
