import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const daysKept = 90;

/**
 * The form files that were handed out, by their versions, on the disk: what somebody saves is compared with what they were
 * shown, in whichever tab, and whether or not the server was started anew since.
 */
export class ShownForms {
  private readonly folder: string;

  /** @param workFolder a folder of the editor's own */
  constructor(workFolder: string) {
    this.folder = join(workFolder, "shown");
    mkdirSync(this.folder, { recursive: true });
    const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
    for (const name of readdirSync(this.folder))
      if (statSync(join(this.folder, name)).mtimeMs < oldest) rmSync(join(this.folder, name), { force: true });
  }

  /** @param path what the form file is called */
  keep(version: string, path: string, text: string): void {
    const draft = join(this.folder, `.${randomBytes(6).toString("hex")}`);
    writeFileSync(draft, `${path}\n${text}`);
    renameSync(draft, join(this.folder, version));
  }

  /** @returns the form file and what it was called; `undefined` where it is not known any more */
  find(version: string | undefined): { path: string; text: string } | undefined {
    if (version === undefined || !/^[0-9a-f]{20}$/.test(version)) return undefined;
    try {
      const kept = readFileSync(join(this.folder, version), "utf8");
      const end = kept.indexOf("\n");
      return { path: kept.slice(0, end), text: kept.slice(end + 1) };
    } catch {
      return undefined;
    }
  }
}
