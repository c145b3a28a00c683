import { collections } from "../../../src/schemas/collections.ts";
import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { entryFromText } from "../../../src/source/read-entry.ts";
import { readable } from "../conflict/merge-forms.ts";
import { describeFields } from "../fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import { formNameLabel } from "../fields/form-labels.ts";
import { isGroup, toForm } from "../fields/form-values.ts";
import type { Message } from "./commit.ts";

/** A file of the content folder before and after; `undefined` where it is not there. */
export interface FileChange {
  file: string;
  /** the entry that the file holds; a picture or a film has none */
  entry: ListedEntry | undefined;
  before: string | undefined;
  after: string | undefined;
}

const longestSubject = 72;
const longestValue = 60;

/** What a change of files does, in words: "Midtown: Hours › Fri", and a line for each field below. */
export function changeWords(changes: readonly FileChange[]): Message {
  const told = changes.map(tellChange);
  const [first] = told;
  const others = told.length - 1;
  const subject = first ? first.subject + (others > 0 ? ` (and ${others} more)` : "") : "No change";
  const lines = told.flatMap(({ subject: head, lines: own }) =>
    others > 0 ? [head, ...own.map((line) => `  ${line}`)] : own,
  );
  return { subject: cut(subject, longestSubject), lines };
}

function tellChange({ file, entry, before, after }: FileChange): Message {
  if (!entry) {
    const kind = /\.(jpe?g|png|webp|avif|gif|svg)$/i.test(file) ? "picture" : "file";
    if (before === undefined) return { subject: `New ${kind}: ${file}`, lines: [] };
    return { subject: `${after === undefined ? "Deleted" : "Changed"} ${kind}: ${file}`, lines: [] };
  }
  const name = titleOf(entry, after ?? before ?? "");
  if (before === undefined) return { subject: `New: ${name}`, lines: [] };
  if (after === undefined) return { subject: `Deleted: ${name}`, lines: [] };
  const parts = changedParts(entry, before, after);
  const labels = parts.map(({ label }) => label);
  const shown = labels.length > 3 ? [...labels.slice(0, 2), `${labels.length - 2} more`] : labels;
  return {
    subject: `${name}: ${shown.join(", ") || "how it is written"}`,
    lines: parts.map(
      ({ label, was, now }) =>
        `${label}: ${cut(was, longestValue) || "(empty)"} → ${cut(now, longestValue) || "(empty)"}`,
    ),
  };
}

/** What an entry is called: its title or name, else its kind. */
export function titleOf(entry: ListedEntry, text: string): string {
  const read = entryFromText(text.replaceAll("\r\n", "\n"), entry);
  const data = "data" in read && isGroup(read.data) ? read.data : {};
  const title = data["title"] ?? (entry.collection === "clinic" ? undefined : data["name"]);
  return typeof title === "string" ? title : formNameLabel(entry);
}

interface ChangedPart {
  label: string;
  was: string;
  now: string;
}

function changedParts(entry: ListedEntry, before: string, after: string): ChangedPart[] {
  const [was, now] = [before, after].map((text) => entryFromText(text.replaceAll("\r\n", "\n"), entry));
  if (!was || !now || "problems" in was || "problems" in now) return [{ label: "text", was: "", now: "" }];
  const fields = describeFields(collections[entry.collection].schema);
  const parts = changedFields(fields, was.data, now.data, []);
  const isReworded = was.body.trim().replace(/\s+/g, " ") !== now.body.trim().replace(/\s+/g, " ");
  return isReworded ? [...parts, textChange(was.body, now.body)] : parts;
}

/** The first words that differ in a text, before and after. */
function textChange(before: string, after: string): ChangedPart {
  const [was, now] = [before, after].map((text) =>
    text.split(/\n{2,}/).map((part) => part.trim().replace(/\s+/g, " ")),
  );
  const only = (these: string[] = [], those: string[] = []) => these.find((part) => !those.includes(part)) ?? "";
  return { label: "Text", was: only(was, now), now: only(now, was) };
}

function changedFields(fields: EditorFields, was: unknown, now: unknown, labels: readonly string[]): ChangedPart[] {
  const inner = (group: unknown, name: string) => (isGroup(group) ? group[name] : undefined);
  return Object.entries(fields).flatMap(([name, field]) =>
    changedField(field, inner(was, name), inner(now, name), [...labels, field.label]),
  );
}

function changedField(field: EditorField, was: unknown, now: unknown, labels: readonly string[]): ChangedPart[] {
  const [before, after] = [was, now].map((value) => toForm(field, value));
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (field.kind === "group" && isGroup(was) && isGroup(now)) return changedFields(field.fields, was, now, labels);
  return [{ label: labels.join(" › "), was: flat(readable(field, before)), now: flat(readable(field, after)) }];
}

const flat = (text: string) => text.trim().replace(/\s*\n\s*/g, ", ");
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
