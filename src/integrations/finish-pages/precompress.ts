import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptFiles } from "../../source/kept-files.ts";
import { sideBySide } from "./side-by-side.ts";
import { type Compression, placeTwins } from "./twins.ts";

const isText = /\.(html|css|js|svg|xml|txt|json|webmanifest|vtt|ics|vcf)$/;

/** The text files that stand in a folder, relative to it. */
export function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => isText.test(file));
}

/** Puts the compressed twins beside these files of a site. @param kept what was compressed before */
export async function precompress(
  folder: string,
  files: readonly string[],
  kept: KeptFiles,
  compression: Compression,
): Promise<void> {
  await sideBySide(files, async (name) => {
    const file = join(folder, name);
    await placeTwins(kept, file, readFileSync(file), compression);
  });
}
