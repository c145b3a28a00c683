import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedEntry } from "../../../src/source/list-entries.ts";
import type { Choice } from "../conflict/conflict.ts";
import { followRename, type Rename, renamesBeside, withFormerAddress } from "./follow-rename.ts";
import { entryAt, formName, readFormFile } from "./form-files.ts";
import { mergeFile } from "./merge-file.ts";

/** What the editor's page wants: form files to write, and form files to take away. */
export interface SaveRequest {
  additions: { path: string; text: string }[];
  deletions: string[];
  /** the marks that the list of form files had for those to take away */
  seen?: Readonly<Record<string, string>>;
  /** what was chosen where two people changed the same, by the ids that the answer before this one named */
  choices?: Readonly<Record<string, Choice>>;
}

/** What is to happen in the content folder: files with their new text, or `undefined` for those that go. */
export interface SavePlan {
  files: Map<string, string | Buffer | undefined>;
  /** a page that got a new file name, in each of its languages */
  renames: Rename[];
}

/**
 * Turns what the editor's page wants into changes of files.
 * @throws Error for a path that is no form file's; the page never sends one
 */
export function planSave(folder: string, { additions, deletions }: SaveRequest): SavePlan {
  const gone = deletions.map(entryOf);
  const plan: SavePlan = { files: new Map(gone.map(({ file }) => [file, undefined])), renames: [] };
  for (const { path, text } of additions) {
    const entry = entryOf(path);
    const from = gone.find((other) => formName(other) === formName(entry));
    const source = existsSync(join(folder, entry.file)) ? entry : from;
    const old = source && readFileSync(join(folder, source.file), "utf8");
    const merged = mergeFile(entry.collection, old, readFormFile(path, text));
    if (source && source !== entry) {
      const { files, renames } = planRename(folder, { from: source, to: entry }, merged);
      for (const [file, next] of files) plan.files.set(file, next);
      plan.renames.push(...renames);
    } else if (merged !== old) plan.files.set(entry.file, merged);
  }
  return plan;
}

/**
 * An entry gets a new file name: its translations move with it, and every file that names it follows.
 * @param text what the entry says from now on
 */
export function planRename(folder: string, renamed: Rename, text: string): SavePlan {
  const beside = renamesBeside(folder, renamed);
  const followed = followRename(folder, [renamed, ...beside]);
  const files = new Map<string, string | undefined>([[renamed.from.file, undefined], ...followed]);
  for (const each of beside) {
    const old = followed.get(each.from.file) ?? readFileSync(join(folder, each.from.file), "utf8");
    files.set(each.from.file, undefined).set(each.to.file, withFormerAddress(folder, old, each));
  }
  files.set(renamed.to.file, withFormerAddress(folder, text, renamed));
  return { files, renames: [renamed, ...beside] };
}

function entryOf(path: string): ListedEntry {
  const entry = entryAt(path);
  if (!entry)
    throw new Error(
      `"${path}" is no page that can be saved. Use lower-case letters, digits and hyphens in its file name.`,
    );
  return entry;
}
