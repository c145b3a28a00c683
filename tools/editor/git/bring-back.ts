import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../../../src/source/list-entries.ts";
import type { SavePlan } from "../save/plan-save.ts";
import { contentAt, filesAt, type Repository } from "./repository.ts";

/** Files of the content folder that come with the program, or are written by a command. */
const notTheOwners = new Set(["README.md", "access-tests.yaml"]);

/**
 * What is to be written so that a file is as it was at a commit, with the pictures and films that it names and that are gone.
 * @throws Error in the owner's words
 */
export async function planFileBack(repository: Repository, commit: string, file: string): Promise<SavePlan> {
  const content = await contentAt(repository, commit, file);
  if (content === undefined) throw new Error("Nothing was brought back: this page was not there at that time.");
  const plan: SavePlan = { files: new Map([[file, content]]), renames: [] };
  if (!/\.(mdx|yaml)$/.test(file)) return plan;
  for (const [, path = ""] of content.toString("utf8").matchAll(/(media\/[\w./-]+\.\w+)/g)) {
    if (existsSync(join(repository.folder, path))) continue;
    const media = await contentAt(repository, commit, path);
    if (media) plan.files.set(path, media);
  }
  return plan;
}

/** What is to be written so that the whole content folder is as it was at a commit. */
export async function planSiteBack(repository: Repository, commit: string): Promise<SavePlan> {
  const then = new Map([...(await filesAt(repository, commit))].filter(([file]) => !notTheOwners.has(file)));
  const plan: SavePlan = { files: new Map(), renames: [] };
  for (const file of then.keys()) {
    const content = await contentAt(repository, commit, file);
    const path = join(repository.folder, file);
    if (content && !(existsSync(path) && readFileSync(path).equals(content))) plan.files.set(file, content);
  }
  const { entries, media } = listEntries(repository.folder);
  for (const file of [...entries.map((entry) => entry.file), ...media])
    if (!then.has(file)) plan.files.set(file, undefined);
  return plan;
}
