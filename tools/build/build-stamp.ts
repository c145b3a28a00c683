import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The variables in which Netlify, Cloudflare Pages and GitHub name the commit that they build. */
const commitVariables = ["COMMIT_REF", "CF_PAGES_COMMIT_SHA", "GITHUB_SHA"] as const;

/**
 * Writes `build.json` into a built site: which commit it shows, and since when. Whoever publishes asks the public site for it.
 * Without git there is no such file.
 * @param root the project's folder
 * @param folder the built site
 * @param environment SITE_NOW fixes the time, as in the rest of a build
 */
export function stampBuild(root: string, folder: string, environment: NodeJS.ProcessEnv): void {
  const commit = commitVariables.map((name) => environment[name]).find(Boolean) ?? headCommit(root);
  if (!commit) return;
  const time = (environment["SITE_NOW"] ? new Date(environment["SITE_NOW"]) : new Date()).toISOString();
  writeFileSync(join(folder, "build.json"), `${JSON.stringify({ commit, time })}\n`);
}

function headCommit(root: string): string | undefined {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}
