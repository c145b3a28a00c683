import { hash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file into a folder of its own below `folder`, named by what is in it, for Vite to take in. @returns its path */
export function hashedFile(folder: string, name: string, bytes: Buffer | string): string {
  const file = join(folder, hash("sha256", bytes).slice(0, 12), name);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
