import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { readPages } from "../changes/read-pages.ts";
import { type SiteChanges, siteChanges } from "../changes/site-changes.ts";
import { projectRoot } from "../project-root.ts";
import { git } from "./git.ts";

/** Two built sites: what visitors see now, where that could be built, and what they will see. */
export interface Comparison {
  changes: SiteChanges | string;
  /** the folder of the site as it was */
  before: string | undefined;
  /** the folder of the site as it will be; undefined where it cannot be built */
  next: string | undefined;
}

const work = join(projectRoot, ".cache");

/**
 * Builds the content of a commit and the content as it is, both with the code as it is, and compares what is read on them.
 * @param folder the content folder
 * @param commit undefined where there is nothing to compare with
 */
export function changesSince(commit: string | undefined, folder: string): Comparison {
  const next = build(folder, join(work, "next-site"));
  if (!next) return { changes: "The site cannot be built; the log says why.", before: undefined, next };
  const nothing = "There is no earlier version to compare with.";
  const top = git("rev-parse", "--show-toplevel");
  if (!commit || !top) return { changes: nothing, before: undefined, next };
  const place = mkdtempSync(join(tmpdir(), "content-before-"));
  try {
    if (git("worktree", "add", "--quiet", "--detach", place, commit) === undefined)
      return { changes: nothing, before: undefined, next };
    const content = join(place, relative(realpathSync(top), realpathSync(folder)));
    const before = existsSync(content) ? build(content, join(work, "site-before")) : undefined;
    if (!before)
      return { changes: "The version before cannot be built, so there is nothing to compare with.", before, next };
    return { changes: siteChanges(readPages(before), readPages(next)), before, next };
  } finally {
    git("worktree", "remove", "--force", place);
    rmSync(place, { recursive: true, force: true });
  }
}

/** @returns the folder of the built site; undefined where it could not be built, whose log is shown */
function build(content: string, output: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "tools/build.ts")], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return output;
  console.error(`${stdout}${stderr}`);
  return undefined;
}
