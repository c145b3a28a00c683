import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexContent } from "../../../src/check/content-index.ts";
import { bodyComponents } from "../../../src/schemas/body-components.ts";
import { collections } from "../../../src/schemas/collections.ts";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import { describeFields } from "../fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import { isGroup } from "../fields/form-values.ts";
import { editFile } from "./merge-file.ts";

/** An entry that gets a new file name. */
export interface Rename {
  from: ListedEntry;
  to: ListedEntry;
}

/**
 * The same entry in the other languages, which has to have the same file name. One whose new name is taken stays; the check
 * then tells what is wrong.
 */
export function renamesBeside(folder: string, { from, to }: Rename): Rename[] {
  const { entries } = listEntries(folder);
  return entries.flatMap((entry): Rename[] => {
    if (entry.collection !== from.collection || entry.id !== from.id || entry.file === from.file) return [];
    const { extension } = collections[entry.collection];
    const file = `${entry.file.slice(0, -`${entry.id}${extension}`.length)}${to.id}${extension}`;
    return entries.some((other) => other.file === file) ? [] : [{ from: entry, to: { ...entry, id: to.id, file } }];
  });
}

/** A page gets a new file name: its new text leads the old address to it, and no longer its new one, where it had that before. */
export function withFormerAddress(folder: string, text: string, { from, to }: Rename): string {
  const { addressOf } = indexContent(listEntries(folder), []);
  const address = addressOf(from);
  if (address === undefined || !("formerUrls" in describeFields(collections[from.collection].schema))) return text;
  return editFile(text, collections[from.collection].extension, {
    values: ({ formerUrls, ...values }) => {
      const before = (Array.isArray(formerUrls) ? formerUrls : []).filter((url) => url !== addressOf(to));
      return { ...values, formerUrls: before.includes(address) ? before : [...before, address] };
    },
  });
}

/**
 * All files that name the renamed entry, by its file name or by its address in a language, with the new one in its place; by
 * the names that they have now.
 * @param renames the entry in each of its languages
 */
export function followRename(folder: string, renames: readonly [Rename, ...Rename[]]): Map<string, string> {
  const changed = new Map<string, string>();
  const [{ from, to }] = renames;
  const listing = listEntries(folder);
  const { addressOf } = indexContent(listing, []);
  for (const entry of listing.entries) {
    // What cannot be read cannot be followed in; the check tells what is wrong with it.
    if (entry.file === from.file || "problems" in readEntry(folder, entry)) continue;
    const rule = collections[entry.collection];
    const old = readFileSync(join(folder, entry.file), "utf8");
    const next = editFile(old, rule.extension, {
      values: (values) =>
        renames.reduce(
          (named, each) => withAddress(named, addressOf(each.from), addressOf(each.to)),
          renameIn(describeFields(rule.schema), values, from, to),
        ),
      body: (body) =>
        renames.reduce(
          (text, each) => renameLinks(text, addressOf(each.from), addressOf(each.to)),
          renamePart(body, from, to),
        ),
    });
    if (next !== old) changed.set(entry.file, next);
  }
  return changed;
}

/** The fields with the new address where one was the old one, such as an entry of a menu. Old addresses stay what they are. */
function withAddress(values: Record<string, unknown>, before?: string, now?: string): Record<string, unknown> {
  const follow = (value: unknown): unknown => {
    if (typeof value === "string" && before && now)
      return value === before || value.startsWith(`${before}#`) ? value.replace(before, now) : value;
    if (Array.isArray(value)) return value.map(follow);
    return isGroup(value) ? followAll(value) : value;
  };
  const followAll = (group: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(group).map(([name, value]) => [name, name === "formerUrls" ? value : follow(value)]),
    );
  return followAll(values);
}

function renameLinks(body: string, before: string | undefined, now: string | undefined): string {
  return before && now ? body.replaceAll(`](${before}`, `](${now}`) : body;
}

/** A part of the text that names the entry, such as `<Notice id="videos"/>`. */
function renamePart(body: string, from: ListedEntry, to: ListedEntry): string {
  return Object.entries(bodyComponents).reduce((text, [name, { attributes }]) => {
    const names = Object.keys(attributes).filter((key) => attributes[key]?.collection === from.collection);
    return names.reduce(
      (each, key) => each.replaceAll(`<${name} ${key}="${from.id}"`, `<${name} ${key}="${to.id}"`),
      text,
    );
  }, body);
}

function renameIn(
  fields: EditorFields,
  values: Record<string, unknown>,
  from: ListedEntry,
  to: ListedEntry,
): Record<string, unknown> {
  const renamed = Object.entries(values).map(([name, value]) => {
    const field = fields[name];
    return [name, field ? renameValue(field, value, from, to) : value];
  });
  return Object.fromEntries(renamed);
}

function renameValue(field: EditorField, value: unknown, from: ListedEntry, to: ListedEntry): unknown {
  if (field.kind === "reference") return field.collection === from.collection && value === from.id ? to.id : value;
  if (field.kind === "list" && Array.isArray(value))
    return value.map((item) => renameValue(field.element, item, from, to));
  if (field.kind === "group" && isGroup(value)) return renameIn(field.fields, value, from, to);
  if (field.kind === "forms" && isGroup(value))
    return renameIn(field.forms[String(value[field.key])] ?? {}, value, from, to);
  return value;
}
