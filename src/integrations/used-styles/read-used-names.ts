import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { addReadProperties, addScript, addTag, type KnownNames, noNames } from "./known-names.ts";

/** What the pages of a site say about its style sheets. */
export interface UsedNames {
  names: KnownNames;
  /** the addresses of the sheets that pages link: `/_astro/other-media.Dx1-h1aX.css` */
  linked: Set<string>;
}

/**
 * Reads pages, and the scripts and drawings of a built site.
 * @param folder the built site
 * @param pages their HTML without style sheets
 * @param sheets the files of those sheets, relative to the folder; what they read is no reason to keep what they set
 */
export async function readUsedNames(
  folder: string,
  pages: Iterable<string>,
  sheets: Iterable<string>,
): Promise<UsedNames> {
  const names = noNames();
  // Most tags stand in many pages; each is taken apart once.
  const tags = new Set<string>();
  for (const html of pages) for (const [tag] of html.matchAll(startTag)) tags.add(tag);
  for (const tag of tags) addTag(names, tag);
  const linked = new Set([...tags].flatMap((tag) => /^<link rel="stylesheet" href="([^"]+)"/.exec(tag)?.[1] ?? []));
  const ownSheets = new Set(sheets);
  const isPruned = (file: string) => linked.has(`/${file}`) || ownSheets.has(file);
  for await (const file of glob("**/*.{js,svg,css}", { cwd: folder })) {
    const text = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".js")) addScript(names, text);
    else if (!isPruned(file)) addReadProperties(names, text);
  }
  return { names, linked };
}

const startTag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
