import { createHash } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { contentFolder, ownContent } from "../src/source/content-folder.ts";

/**
 * The absolute path of the built site: what `OUT_DIR` names, else `dist` for the clinic that the repository is for, and for every
 * other content folder one of its own, such as `dist-harbor`.
 * @param env the environment; only `OUT_DIR` and `CONTENT_DIR` are read
 * @param root the project's folder
 */
export function siteFolder(env: Readonly<Record<string, string | undefined>>, root: string): string {
  if (env["OUT_DIR"]) return resolve(root, env["OUT_DIR"]);
  const content = contentFolder(env, root);
  return content === resolve(root, ownContent(root)) ? join(root, "dist") : join(root, `dist-${nameOf(content, root)}`);
}

/** A folder's name as another's can carry it. Where two would be the same, a hash of the whole path is added. */
function nameOf(content: string, root: string): string {
  const path = relative(root, content).replaceAll("\\", "/");
  const plain = path.replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "");
  return plain === path ? plain : `${plain}-${createHash("sha256").update(content).digest("hex").slice(0, 6)}`;
}
