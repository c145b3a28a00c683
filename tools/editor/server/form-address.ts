import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { formName, formPath } from "../save/form-files.ts";

/**
 * Where the form of a file is.
 * @param field the field to go to: `hours.fri`
 */
export function formAddress(entry: ListedEntry, field?: string): string {
  const isOne = !formPath(entry).includes("/");
  const place = isOne ? `singleton/${formName(entry)}` : `collection/${formName(entry)}/item/${entry.id}`;
  return `/keystatic/${place}${field ? `#${encodeURIComponent(field)}` : ""}`;
}
