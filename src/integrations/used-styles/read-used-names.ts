import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { addReadProperties, addScript, addTag, type KnownNames, noNames } from "./known-names.ts";

/**
 * What pages, and the scripts and drawings of a built site, name.
 * @param folder the built site
 * @param tags every start tag of its pages: `<a class="go" href="/">`
 * @param isPruned is a file, relative to the folder, a sheet that will be pruned? What such a one reads is no reason to keep what it sets.
 */
export async function readUsedNames(
  folder: string,
  tags: Iterable<string>,
  isPruned: (file: string) => boolean,
): Promise<KnownNames> {
  const names = noNames();
  for (const tag of tags) addTag(names, tag);
  for await (const file of glob("**/*.{js,svg,css}", { cwd: folder })) {
    const text = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".js")) addScript(names, text);
    else if (!isPruned(file)) addReadProperties(names, text);
  }
  return names;
}
