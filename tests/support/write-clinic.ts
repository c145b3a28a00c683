import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ClinicFiles, smallestClinic } from "./smallest-clinic.ts";

/** What a file holds; `null` takes it away, `{ link }` makes it a symbolic link. */
export type Content = string | Uint8Array | null | { readonly link: string };

/** Files to add or to put in place of others. */
export type ClinicChanges = Readonly<Record<string, Content>>;

/** Writes a content folder to a temporary place; `remove` deletes it. */
export function writeClinic(
  changes: ClinicChanges = {},
  base: ClinicFiles | ClinicChanges = smallestClinic(),
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "clinic-"));
  for (const [file, content] of Object.entries({ ...base, ...changes })) writeContent(folder, file, content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Changes a content folder for as long as something is done with it, and puts everything back. */
export async function whileChanged<T>(folder: string, changes: ClinicChanges, use: () => Promise<T>): Promise<T> {
  const before = Object.keys(changes).map((file) => {
    const path = join(folder, file);
    const content = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
    rmSync(path, { force: true });
    return [file, content, firstMissing(folder, file)] as const;
  });
  for (const [file, content] of Object.entries(changes)) writeContent(folder, file, content);
  try {
    return await use();
  } finally {
    for (const [file, content, made] of before) {
      rmSync(join(folder, made), { recursive: true, force: true });
      writeContent(folder, file, content);
    }
  }
}

function writeContent(folder: string, file: string, content: Content): void {
  if (content === null) return;
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "link" in content) symlinkSync(content.link, path);
  else writeFileSync(path, content);
}

/** The uppermost folder on the way to a file that is not there, or the file itself. */
function firstMissing(folder: string, file: string): string {
  const steps = file.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  return steps.find((step) => !existsSync(join(folder, step))) ?? file;
}
