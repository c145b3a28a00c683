import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkContent } from "../../../src/check/check-content.ts";
import type { Problem } from "../../../src/check/problem.ts";
import { listEntries } from "../../../src/source/list-entries.ts";
import type { SavePlan } from "./plan-save.ts";

/**
 * The problems that a change would bring, whichever file they are in. What was wrong before does not count: it must not keep
 * the owner from saving something else.
 * @param folder the content folder, which is only read
 * @param workFolder where a copy may be made; on the same disk no bytes are copied
 */
export async function newProblems(folder: string, plan: SavePlan, workFolder: string): Promise<Problem[]> {
  // The same place each time: the check remembers which pictures and films it has looked at.
  const copy = join(workFolder, `content-${process.pid}`);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  try {
    makeCopy(folder, copy, plan);
    const [{ problems: before }, { problems: after }] = await Promise.all([checkContent(folder), checkContent(copy)]);
    const known = new Set(before.map((problem) => keyOf(problem, plan)));
    return after.filter((problem) => !known.has(keyOf(problem, plan)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function makeCopy(folder: string, copy: string, plan: SavePlan): void {
  const { entries, media, strangers } = listEntries(folder);
  const files = [...entries, ...strangers].map(({ file }) => file).concat(media);
  for (const file of files) if (!plan.files.has(file)) linkOrCopy(join(folder, file), join(copy, file));
  for (const [file, text] of plan.files) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
}

function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    try {
      copyFileSync(from, to);
    } catch {
      // A folder or a link where none belongs: the check of the real folder tells of it.
    }
  }
}

/** What makes two problems the same one, wherever its line moved to. */
function keyOf({ file, field, found, advice }: Problem, { renames }: SavePlan): string {
  const renamed = renames.find(({ from }) => from.file === file);
  return JSON.stringify([renamed?.to.file ?? file, field, found, advice]);
}
