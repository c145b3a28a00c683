import { readFileSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addReadProperties, addScript, addTag, type KnownNames, noNames } from "./known-names.ts";

/** What the pages of a built site say about its style sheets. */
export interface UsedNames {
  names: KnownNames;
  /** the sheets that stand in pages */
  inlined: Set<string>;
  /** the addresses of the sheets that pages link: `/_astro/other-media.Dx1-h1aX.css` */
  linked: Set<string>;
}

/**
 * Reads the pages, scripts and drawings of a built site.
 * @param folder the built site
 * @param pages its HTML files, relative to the folder
 */
export async function readUsedNames(folder: string, pages: readonly string[]): Promise<UsedNames> {
  const names = noNames();
  const inlined = new Set<string>();
  // Most tags stand in many pages; each is taken apart once.
  const tags = new Set<string>();
  for (const page of pages) {
    const html = await readFile(join(folder, page), "utf8");
    const markup = html.replace(styleElement, (_, css: string) => {
      inlined.add(css);
      return "<style>";
    });
    for (const [tag] of markup.matchAll(startTag)) tags.add(tag);
  }
  for (const tag of tags) addTag(names, tag);
  const linked = new Set([...tags].flatMap((tag) => /^<link rel="stylesheet" href="([^"]+)"/.exec(tag)?.[1] ?? []));
  for await (const file of glob("**/*.{js,svg,css}", { cwd: folder })) {
    const text = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".js")) addScript(names, text);
    else if (!linked.has(`/${file}`)) addReadProperties(names, text);
  }
  return { names, inlined, linked };
}

/** A style sheet in a page. */
export const styleElement = /<style>(.*?)<\/style>/gs;

const startTag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
