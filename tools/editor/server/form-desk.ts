import { join } from "node:path";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import type { Conflict } from "../conflict/conflict.ts";
import { mergeSaves } from "../conflict/merge-saves.ts";
import type { Message } from "../git/commit.ts";
import { recordSave } from "../git/record-save.ts";
import { newProblems } from "../save/check-plan.ts";
import { entryAt, formFile, formPath, listFormFiles } from "../save/form-files.ts";
import { planSave, type SavePlan, type SaveRequest } from "../save/plan-save.ts";
import { refusal } from "../save/refusal.ts";
import { ShownForms } from "../save/shown-forms.ts";
import { finishPlan, markOf, writePlan } from "../save/write-plan.ts";

/** What is answered: a status of HTTP, and words for the owner or what was asked for. */
export interface Reply {
  status: number;
  type: "text/plain" | "application/json" | "application/octet-stream";
  body: string;
  /** what the owner is told beside it, where a save went well */
  note?: string;
}

/** The answer to a save in which two people changed the same: what has to be chosen before it is saved. */
export interface ConflictReply {
  words: string;
  conflicts: Conflict[];
}

const words = (status: number, body: string): Reply => ({ status, type: "text/plain", body });

/** How often a save is planned anew because another program wrote into the same file meanwhile. */
const mostAttempts = 4;

/** Hands out form files and takes them back. What others changed since a form was opened is kept. */
export class FormDesk {
  private readonly folder: string;
  private readonly workFolder: string;
  private readonly shown: ShownForms;
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param folder the content folder, absolute
   * @param workFolder for what the editor keeps for itself
   */
  constructor(folder: string, workFolder: string) {
    this.folder = folder;
    this.workFolder = workFolder;
    this.shown = new ShownForms(workFolder);
    finishPlan(folder, workFolder);
  }

  list(): Reply {
    return { status: 200, type: "application/json", body: JSON.stringify(listFormFiles(this.folder)) };
  }

  show(path: string): Reply {
    const listed = this.entry(path);
    if (!listed) return words(404, "There is no such file any more. Reload this page.");
    const form = formFile(this.folder, listed);
    if ("problems" in form) {
      const told = form.problems.map(({ line, advice }) => `line ${line ?? 1}: ${advice}`);
      const head = `${listed.file} cannot be shown here. Correct it in a text editor first.`;
      return words(422, [head, ...told].join("\n"));
    }
    this.shown.keep(form.version, path, form.text);
    return { status: 200, type: "application/octet-stream", body: form.text };
  }

  /** Does one thing after the other, so that each finds what the one before it wrote. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.turn.then(act);
    this.turn = done.catch(() => {});
    return done;
  }

  save(asked: SaveRequest): Promise<Reply> {
    return this.inTurn(() => this.saveNow(asked, mostAttempts));
  }

  private async saveNow(asked: SaveRequest, attempts: number): Promise<Reply> {
    const marks = this.marks();
    const gone = this.changedBeforeDeletion(asked);
    if (gone)
      return words(
        409,
        `Not deleted. ${gone} was changed since you opened it here. Reload this page to see what it says now.`,
      );
    const { request, joined, conflicts, refused } = mergeSaves(this.folder, asked, this.shown);
    if (refused) return words(409, refused);
    if (conflicts.length > 0) {
      const reply: ConflictReply = { words: conflictWords, conflicts };
      return { status: 409, type: "application/json", body: JSON.stringify(reply) };
    }
    const plan = planSave(this.folder, request);
    const problems = await newProblems(this.folder, plan, this.workFolder);
    if (problems.length > 0) {
      const here = asked.additions.map(({ path }) => entryAt(path)?.file ?? "");
      return words(422, refusal(problems, here));
    }
    if (this.isChangedSince(marks, plan)) {
      if (attempts > 1) return this.saveNow(asked, attempts - 1);
      return words(409, "Not saved: another program writes into the same files all the time. Save again in a moment.");
    }
    const told = await this.write(plan);
    const note = [joined.length > 0 && joinedWords, told].filter(Boolean).join(" ");
    return { ...this.list(), ...(note && { note }) };
  }

  /**
   * Carries out a plan that did not come from a form, checked like any other; call it in turn.
   * @returns what is wrong, in the owner's words, and then nothing is written
   */
  async carryOut(plan: SavePlan, message: Message): Promise<string | undefined> {
    const problems = await newProblems(this.folder, plan, this.workFolder);
    if (problems.length === 0) await this.write(plan, message);
    const [, ...told] = refusal(problems, ["any file"]).split("\n");
    return problems.length === 0 ? undefined : told.join("\n");
  }

  private write(plan: SavePlan, message?: Message): Promise<string | undefined> {
    return recordSave(this.folder, plan, () => writePlan(this.folder, plan, this.workFolder), message);
  }

  private entry(path: string): ListedEntry | undefined {
    return listEntries(this.folder).entries.find((entry) => formPath(entry) === path);
  }

  /** What each file says now, as a mark. */
  private marks(): Map<string, string | null> {
    return new Map(listEntries(this.folder).entries.map(({ file }) => [file, markOf(join(this.folder, file))]));
  }

  private isChangedSince(marks: ReadonlyMap<string, string | null>, { files }: SavePlan): boolean {
    return [...files.keys()].some((file) => markOf(join(this.folder, file)) !== (marks.get(file) ?? null));
  }

  /** The file that is to go although it does not say any more what its list told. A renamed one is merged instead. */
  private changedBeforeDeletion({ additions, deletions, seen = {} }: SaveRequest): string | undefined {
    if (additions.length > 0) return undefined;
    const marks = new Map(listFormFiles(this.folder).map(({ path, sha }) => [path, sha]));
    const changed = deletions.find((path) => seen[path] !== undefined && seen[path] !== marks.get(path));
    return changed && `${entryAt(changed)?.file}`;
  }
}

const conflictWords =
  "Not saved yet: somebody changed the same meanwhile, here or in another window. Choose what is to stay.";
const joinedWords = "Somebody else had changed other parts of this page meanwhile. Both are kept.";
