import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../../../src/source/list-entries.ts";
import { entryAtFile } from "../save/form-files.ts";
import type { SavePlan } from "../save/plan-save.ts";
import { changeWords, type FileChange } from "./change-words.ts";
import { commitFiles, commitOutside, type Message } from "./commit.ts";
import { findRepository, uncommittedFiles } from "./repository.ts";

/** Why a save is not in the history: it is in its files nevertheless. */
const notRecorded = (reason: string) =>
  `It is saved, but git could not put it into the history (${reason}). The next save tries again.`;

/**
 * Writes a plan and puts it into the history, as one commit. What somebody changed in the same files without the editor is
 * committed first.
 * @param write what writes the plan
 * @param message what the commit says; made from the change where it is left out
 * @returns what the owner should be told beside it
 */
export async function recordSave(
  folder: string,
  { files }: Pick<SavePlan, "files">,
  write: () => void,
  message?: Message,
): Promise<string | undefined> {
  const repository = await findRepository(folder);
  if (!repository) {
    write();
    return undefined;
  }
  const outside = await reasonOf(() => commitOutside(repository, new Set(files.keys())));
  const before = new Map([...files.keys()].map((file) => [file, textOf(folder, file)]));
  write();
  const failed = await reasonOf(async () => {
    const changes = [...files].map(([file, after]): FileChange => {
      const text = after === undefined ? undefined : after.toString();
      return { file, entry: entryAtFile(file), before: before.get(file), after: text };
    });
    const media = await newMedia(folder, changes);
    const added = media.map((file): FileChange => ({ file, entry: undefined, before: undefined, after: "" }));
    const own = changes.length > 0 ? [...files.keys()] : [];
    await commitFiles(repository, [...own, ...media], message ?? changeWords([...changes, ...added]));
  });
  return failed ?? outside;

  /** Pictures and films that were chosen in the form: they are in no commit yet, and the change names them. */
  async function newMedia(place: string, changes: readonly FileChange[]): Promise<string[]> {
    if (!repository) return [];
    const known = new Set(listEntries(place).media);
    const uncommitted = (await uncommittedFiles(repository)).filter((file) => known.has(file) && !files.has(file));
    return uncommitted.filter((file) => changes.some(({ after }) => after?.includes(file)));
  }
}

async function reasonOf(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return notRecorded(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

function textOf(folder: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch {
    return undefined;
  }
}
