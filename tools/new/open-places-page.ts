import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../../src/source/list-entries.ts";
import { planRename } from "../editor/save/plan-save.ts";
import { writePlan } from "../editor/save/write-plan.ts";

/**
 * With a second location each place has a page of its own, and a list leads to them: the page of the one place becomes the page
 * above that list, with its words, in every language. Its old address leads there, and links in other files follow.
 * @param folder the absolute path of the content folder
 * @returns the files that were changed, relative to the folder; none where there was no such page
 */
export function openPlacesPage(folder: string): string[] {
  const one = listEntries(folder).entries.find(({ file }) => file === "pages/contact.mdx");
  if (!one || existsSync(join(folder, "pages/locations.mdx"))) return [];
  const all = { ...one, id: "locations", file: "pages/locations.mdx" };
  const plan = planRename(folder, { from: one, to: all }, readFileSync(join(folder, one.file), "utf8"));
  writePlan(folder, plan);
  const changed = [...plan.files].flatMap(([file, text]) => (text === undefined || file === all.file ? [] : file));
  return [all.file, ...changed];
}
