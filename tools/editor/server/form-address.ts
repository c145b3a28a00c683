import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { entryAt, formName, formPath } from "../save/form-files.ts";

/**
 * Where the form of a file is.
 * @param field the field to go to: `hours.fri`
 */
export function formAddress(entry: ListedEntry, field?: string): string {
  const isOne = !formPath(entry).includes("/");
  const place = isOne ? `singleton/${formName(entry)}` : `collection/${formName(entry)}/item/${entry.id}`;
  return `/keystatic/${place}${field ? `#${encodeURIComponent(field)}` : ""}`;
}

/** The file whose form is at an address of the editor; `undefined` for a new entry and for other pages. */
export function fileOfForm(address: string): string | undefined {
  const [, single, collection, id] =
    /^\/keystatic\/(?:singleton\/([\w-]+)|collection\/([\w-]+)\/item\/([\w-]+))\/?$/.exec(address) ?? [];
  const path = single ?? `${collection}/${id}`;
  return (entryAt(`${path}.mdx`) ?? entryAt(`${path}.yaml`))?.file;
}
