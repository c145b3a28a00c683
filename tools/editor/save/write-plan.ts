import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SavePlan } from "./plan-save.ts";

/** One file of a save that is under way: what it said before, as a mark, and what it is to say; `null` for no file. */
interface Step {
  file: string;
  before: string | null;
  after: string | null;
}

/**
 * Writes all files of a plan: each of them whole or not at all.
 * @param workFolder a folder of the editor's own: the plan is noted there first, so that the next start finishes it
 * (`finishPlan`) where the program is killed meanwhile. Commands do without.
 */
export function writePlan(folder: string, { files }: Pick<SavePlan, "files">, workFolder?: string): void {
  const steps = [...files].map(([file, text]): Step => {
    const after = text === undefined ? null : Buffer.from(text).toString("base64");
    return { file, before: markOf(join(folder, file)), after };
  });
  if (workFolder) writeWhole(noteIn(workFolder), JSON.stringify({ folder, steps }));
  takeSteps(folder, steps);
  if (workFolder) rmSync(noteIn(workFolder), { force: true });
}

/** Finishes a save that was cut off. A file that somebody changed since is left as it is. */
export function finishPlan(folder: string, workFolder: string): void {
  if (!existsSync(noteIn(workFolder))) return;
  const note = JSON.parse(readFileSync(noteIn(workFolder), "utf8")) as { folder: string; steps: Step[] };
  if (note.folder !== folder) return;
  takeSteps(
    folder,
    note.steps.filter(({ file, before }) => markOf(join(folder, file)) === before),
  );
  rmSync(noteIn(workFolder), { force: true });
}

const noteIn = (workFolder: string) => join(workFolder, "save-under-way.json");

function takeSteps(folder: string, steps: readonly Step[]): void {
  for (const { file, after } of steps) if (after !== null) writeWhole(join(folder, file), Buffer.from(after, "base64"));
  for (const { file, after } of steps) if (after === null) rmSync(join(folder, file), { force: true });
}

/** A hidden file is passed over by everything that reads the content folder; it takes its name once it is whole. */
function writeWhole(path: string, content: string | Buffer): void {
  const draft = join(dirname(path), `.saving-${randomBytes(6).toString("hex")}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** What a file says now, as a mark; `null` where there is none. */
export function markOf(path: string): string | null {
  return existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : null;
}
