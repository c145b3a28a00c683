import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { followRename, withFormerAddress } from "./follow-rename.ts";
import { entryAt, formName, readFormFile } from "./form-files.ts";
import { mergeFile } from "./merge-file.ts";

/** What the editor's page wants: form files to write, and form files to take away. */
export interface SaveRequest {
  additions: { path: string; text: string }[];
  deletions: string[];
}

/** What is to happen in the content folder: files with their new text, or `undefined` for those that go. */
export interface SavePlan {
  files: Map<string, string | undefined>;
  /** a page that got a new file name */
  renamed?: { from: ListedEntry; to: ListedEntry } | undefined;
}

/**
 * Turns what the editor's page wants into changes of files.
 * @throws Error for a path that is no form file's; the page never sends one
 */
export function planSave(folder: string, { additions, deletions }: SaveRequest): SavePlan {
  const gone = deletions.map(entryOf);
  const plan: SavePlan = { files: new Map(gone.map(({ file }) => [file, undefined])) };
  for (const { path, text } of additions) {
    const entry = entryOf(path);
    const from = gone.find((other) => formName(other) === formName(entry));
    const source = existsSync(join(folder, entry.file)) ? entry : from;
    const old = source && readFileSync(join(folder, source.file), "utf8");
    const merged = mergeFile(entry.collection, old, readFormFile(path, text));
    if (source && source !== entry) {
      plan.renamed = { from: source, to: entry };
      for (const [file, next] of followRename(folder, source, entry)) plan.files.set(file, next);
      plan.files.set(entry.file, withFormerAddress(merged, source, entry));
    } else if (merged !== old) plan.files.set(entry.file, merged);
  }
  return plan;
}

function entryOf(path: string): ListedEntry {
  const entry = entryAt(path);
  if (!entry)
    throw new Error(
      `"${path}" is no page that can be saved. Use lower-case letters, digits and hyphens in its file name.`,
    );
  return entry;
}
