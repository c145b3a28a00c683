import { listEntries } from "../../../src/source/list-entries.ts";
import { newProblems } from "../save/check-plan.ts";
import { entryAt, formFile, formPath, listFormFiles } from "../save/form-files.ts";
import { planSave, type SaveRequest } from "../save/plan-save.ts";
import { refusal } from "../save/refusal.ts";
import { writePlan } from "../save/write-plan.ts";

/** What is answered: a status of HTTP, and words for the owner or what was asked for. */
export interface Reply {
  status: number;
  type: "text/plain" | "application/json" | "application/octet-stream";
  body: string;
}

const words = (status: number, body: string): Reply => ({ status, type: "text/plain", body });

/**
 * Hands out form files and takes them back. It remembers what it handed out, so that a file that another program changed since
 * is not written over.
 */
export class FormDesk {
  private readonly folder: string;
  private readonly workFolder: string;
  private readonly shown = new Map<string, string>();
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param folder the content folder, absolute
   * @param workFolder for copies that are needed for a moment
   */
  constructor(folder: string, workFolder: string) {
    this.folder = folder;
    this.workFolder = workFolder;
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
      const head = `content/${listed.file} cannot be shown here. Correct it in a text editor first.`;
      return words(422, [head, ...told].join("\n"));
    }
    this.shown.set(path, form.text);
    return { status: 200, type: "application/octet-stream", body: form.text };
  }

  /** Saves one form after the other, so that each is checked against what the one before it wrote. */
  save(asked: SaveRequest): Promise<Reply> {
    const reply = this.turn.then(() => this.saveNow(asked));
    this.turn = reply.catch(() => {});
    return reply;
  }

  private async saveNow(asked: SaveRequest): Promise<Reply> {
    const paths = [...asked.additions.map(({ path }) => path), ...asked.deletions];
    const changed = paths.find((path) => this.isChanged(path));
    if (changed) {
      const file = entryAt(changed)?.file;
      return words(
        409,
        `Not saved. content/${file} was changed by another program since you opened it here. Copy what you typed, reload this page, and put it in again.`,
      );
    }
    const plan = planSave(this.folder, asked);
    const problems = await newProblems(this.folder, plan, this.workFolder);
    if (problems.length > 0) {
      const here = asked.additions.map(({ path }) => entryAt(path)?.file ?? "");
      return words(422, refusal(problems, here, this.folder));
    }
    writePlan(this.folder, plan);
    for (const path of paths) this.remember(path);
    return this.list();
  }

  private entry(path: string) {
    return listEntries(this.folder).entries.find((entry) => formPath(entry) === path);
  }

  /** A file that this desk never showed, as after a restart, is known to nobody who saves it: it counts as changed. */
  private isChanged(path: string): boolean {
    const before = this.shown.get(path);
    if (before === undefined) return this.entry(path) !== undefined;
    const listed = this.entry(path);
    const form = listed && formFile(this.folder, listed);
    return !form || !("text" in form) || form.text !== before;
  }

  private remember(path: string): void {
    const listed = this.entry(path);
    const form = listed && formFile(this.folder, listed);
    if (form && "text" in form) this.shown.set(path, form.text);
    else this.shown.delete(path);
  }
}
