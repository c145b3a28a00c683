import type { CollectionName } from "../../../src/schemas/collections.ts";
import { collections } from "../../../src/schemas/collections.ts";
import { parseFields } from "../../../src/source/parse-fields.ts";
import { describeFields } from "../fields/describe-fields.ts";
import { isGroup } from "../fields/form-values.ts";
import { mergeFields } from "../fields/merge-values.ts";
import { mergeText } from "../merge/merge-text.ts";
import { patchYaml } from "../merge/patch-yaml.ts";
import { partsToPictures } from "../merge/pictures-in-text.ts";
import { writeFields } from "../merge/write-yaml.ts";
import type { FormFile } from "./form-files.ts";

/**
 * The text of a file after its form was saved: only what was changed in the form is written anew.
 * @param old the file as it stands, whatever its line ends; `undefined` for a new entry
 */
export function mergeFile(collection: CollectionName, old: string | undefined, form: FormFile): string {
  const fields = describeFields(collections[collection].schema);
  if (old === undefined) {
    const written = `${writeFields(mergeFields(fields, {}, form.values), 0)}\n`;
    const body = partsToPictures(form.body).trim();
    return collections[collection].extension === ".yaml" ? written : `---\n${written}---\n${body && `\n${body}\n`}`;
  }
  return editFile(old, collections[collection].extension, {
    values: (values) => mergeFields(fields, values, form.values),
    body: (body) => mergeText(body, partsToPictures(form.body)),
  });
}

/** Changes the fields and the text of a file, each if it is named, and keeps its line ends and what else is not named. */
export function editFile(
  old: string,
  extension: string,
  edit: { values?: (values: Record<string, unknown>) => Record<string, unknown>; body?: (body: string) => string },
): string {
  const mark = old.startsWith("\uFEFF") ? "\uFEFF" : "";
  const hasWindowsEnds = old.includes("\r\n");
  const text = old.slice(mark.length).replaceAll("\r\n", "\n");
  const [, head = "", front = "", rule = "", body = ""] =
    extension === ".yaml"
      ? ["", "", text]
      : (/^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))([\s\S]*)$/.exec(text) ?? []);
  const read = parseFields(front, "", 1);
  const values = "data" in read && isGroup(read.data) ? read.data : {};
  const nextFront = edit.values ? patchYaml(front, edit.values(values)) : front;
  const next = head + nextFront + rule + (edit.body && extension !== ".yaml" ? edit.body(body) : body);
  return mark + (hasWindowsEnds ? next.replaceAll("\n", "\r\n") : next);
}
