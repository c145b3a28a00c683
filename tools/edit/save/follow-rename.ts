import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodyComponents } from "../../../src/check/body-components.ts";
import { addressOf } from "../../../src/check/content-index.ts";
import { collections } from "../../../src/schemas/collections.ts";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import { describeFields } from "../fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import { isGroup } from "../fields/form-values.ts";
import { editFile } from "./merge-file.ts";

/** A page gets a new file name: its new text leads the old address to it, and no longer its new one, where it had that before. */
export function withFormerAddress(text: string, from: ListedEntry, to: ListedEntry): string {
  const address = addressOf(from);
  if (address === undefined || !("formerUrls" in describeFields(collections[from.collection].schema))) return text;
  return editFile(text, collections[from.collection].extension, {
    values: ({ formerUrls, ...values }) => {
      const before = (Array.isArray(formerUrls) ? formerUrls : []).filter((url) => url !== addressOf(to));
      return { ...values, formerUrls: before.includes(address) ? before : [...before, address] };
    },
  });
}

/** All other files that name the renamed entry, by its file name or by its address, with the new one in its place. */
export function followRename(folder: string, from: ListedEntry, to: ListedEntry): Map<string, string> {
  const changed = new Map<string, string>();
  const [oldAddress, newAddress] = [addressOf(from), addressOf(to)];
  for (const entry of listEntries(folder).entries) {
    // What cannot be read cannot be followed in; the check tells what is wrong with it.
    if (entry.file === from.file || "problems" in readEntry(folder, entry)) continue;
    const rule = collections[entry.collection];
    const old = readFileSync(join(folder, entry.file), "utf8");
    const next = editFile(old, rule.extension, {
      values: (values) => renameIn(describeFields(rule.schema), values, from, to),
      body: (body) => {
        const named = renamePart(body, from, to);
        return oldAddress && newAddress ? named.replaceAll(`](${oldAddress}`, `](${newAddress}`) : named;
      },
    });
    if (next !== old) changed.set(entry.file, next);
  }
  return changed;
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
