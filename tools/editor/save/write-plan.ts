import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SavePlan } from "./plan-save.ts";

/** Writes all files of a plan, each of them whole or not at all, and then takes away those that go. */
export function writePlan(folder: string, { files }: Pick<SavePlan, "files">): void {
  const written = [...files].flatMap(([file, text]) => {
    if (text === undefined) return [];
    const path = join(folder, file);
    // A hidden file is passed over by everything that reads the content folder.
    const draft = join(dirname(path), `.saving-${randomBytes(6).toString("hex")}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, text);
    return [{ draft, path }];
  });
  for (const { draft, path } of written) renameSync(draft, path);
  for (const [file, text] of files) if (text === undefined) rmSync(join(folder, file), { force: true });
}
