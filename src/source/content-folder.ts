import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The absolute path of the content folder: what `CONTENT_DIR` names, else the repository's own.
 * @param env the environment; only `CONTENT_DIR` is read
 * @param root the project's folder; a relative `CONTENT_DIR` starts there
 */
export function contentFolder(env: Readonly<Record<string, string | undefined>> = process.env, root: string): string {
  return resolve(root, env["CONTENT_DIR"] || ownContent(root));
}

/** What of a `package.json` is read here. */
interface Settings {
  config?: { content?: string };
}

/** The folder of the clinic that the repository is for: `config.content` of its `package.json`, else `content`. */
export function ownContent(root: string): string {
  const file = join(root, "package.json");
  const { config } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Settings) : {};
  return config?.content || "content";
}
