import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import type { TestedSite } from "../build/sites.ts";
import { buildSite } from "./build-site.ts";

const code = ["src", "public", "tools", "astro.config.mjs", "package-lock.json"].map((name) => join(projectRoot, name));

/** Builds a site where its build is missing or older than what it is made of. */
export async function buildWhereChanged({ content, output, now }: TestedSite): Promise<void> {
  if (changedLast([...code, content]) > changedLast([join(output, "_headers")])) await buildSite(content, output, now);
}

/** When the newest of some files, and of the files in some folders, was changed; 0 where there is none. Milliseconds. */
function changedLast(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return Math.max(found.mtimeMs, changedLast(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}
