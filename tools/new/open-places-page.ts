import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../../src/source/list-entries.ts";
import { followRename, withFormerAddress } from "../edit/save/follow-rename.ts";

/**
 * With a second location each place has a page of its own, and a list leads to them: the page of the one place becomes the page
 * above that list, with its words. Its old address leads there, and links in other files follow.
 * @param folder the absolute path of the content folder
 * @returns the files that were changed, relative to the folder; none where there was no such page
 */
export function openPlacesPage(folder: string): string[] {
  const one = listEntries(folder).entries.find(({ file }) => file === "pages/contact.mdx");
  if (!one || existsSync(join(folder, "pages/locations.mdx"))) return [];
  const all = { ...one, id: "locations", file: "pages/locations.mdx" };
  const followed = followRename(folder, one, all);
  for (const [file, text] of followed) writeFileSync(join(folder, file), text);
  const path = join(folder, one.file);
  writeFileSync(path, withFormerAddress(readFileSync(path, "utf8"), one, all));
  renameSync(path, join(folder, all.file));
  return [all.file, ...followed.keys()];
}
