import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readPages } from "../../changes/read-pages.ts";
import { type SiteChanges, siteChanges } from "../../changes/site-changes.ts";
import { projectRoot } from "../../project-root.ts";
import { GitFailure, git, tryGit } from "../git/run-git.ts";
import type { Destination } from "./destination.ts";

/**
 * What visitors would read in another way once the content as it is now was published: both sites are built beside each other,
 * by the program as it is here. The published one is kept until something else is published or the day is over.
 * @param content the content folder
 * @param workFolder a folder of the editor's own
 * @throws Error with what a build said
 */
export async function previewChanges({ repository, upstream }: Destination, workFolder: string): Promise<SiteChanges> {
  const tree = (await git(repository.folder, "rev-parse", `${upstream}:./`)).trim();
  const day = new Date().toISOString().slice(0, 10);
  const published = join(workFolder, "published-sites", `${day}-${tree}`);
  if (!existsSync(published)) {
    const content = join(workFolder, "published-content");
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    const index = { GIT_INDEX_FILE: join(workFolder, "published-index") };
    rmSync(index.GIT_INDEX_FILE, { force: true });
    for (const words of [
      ["read-tree", tree],
      ["checkout-index", "--all", "--force", `--prefix=${content}/`],
    ]) {
      const { ok, complaint } = await tryGit(repository.root, words, index);
      if (!ok) throw new GitFailure(words, complaint);
    }
    await build(content, `${published}.next`);
    for (const old of readdirSync(join(workFolder, "published-sites")))
      if (old !== `${day}-${tree}.next`)
        rmSync(join(workFolder, "published-sites", old), { recursive: true, force: true });
    renameSync(`${published}.next`, published);
  }
  const next = join(workFolder, "next-site");
  await build(repository.folder, next);
  return siteChanges(readPages(published), readPages(next));
}

function build(content: string, output: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production", CONTENT_DIR: content, OUT_DIR: output };
  return new Promise((resolve, reject) => {
    const options = { cwd: projectRoot, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [join(projectRoot, "tools/build.ts")], options, (error, out, complaint) => {
      if (error) reject(new Error(`${out}\n${complaint}`.trim().slice(-2000)));
      else resolve();
    });
  });
}
