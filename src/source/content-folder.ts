import { resolve } from "node:path";

/**
 * The absolute path of the content folder: what `CONTENT_DIR` names, else `content`.
 * @param env the environment; only `CONTENT_DIR` is read
 * @param root the project's folder; a relative `CONTENT_DIR` starts there
 */
export function contentFolder(env: Readonly<Record<string, string | undefined>> = process.env, root: string): string {
  return resolve(root, env["CONTENT_DIR"] || "content");
}
