import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ClinicFiles, smallestClinic } from "./smallest-clinic.ts";

/** Files to add or to put in place of others; `null` takes a file away. */
export type ClinicChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes a content folder to a temporary place; `remove` deletes it. */
export function writeClinic(
  changes: ClinicChanges = {},
  base: ClinicFiles = smallestClinic(),
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "clinic-"));
  for (const [file, text] of Object.entries({ ...base, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
