import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { runNode } from "../run-node.ts";
import { siteEnvironment } from "./site-environment.ts";

/**
 * Runs Astro in an environment without secrets.
 * @param words what to do, for example `["build"]`
 * @returns Astro's exit code
 */
export function runAstro(words: readonly string[], mode: "production" | "development"): Promise<number> {
  const astro = join(projectRoot, "node_modules", "astro", "bin", "astro.mjs");
  return runNode([astro, ...words], siteEnvironment(process.env, mode));
}
