import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, parseDocument } from "yaml";
import { writeFields } from "./write-yaml.ts";
import { groupEdits } from "./yaml-edits.ts";
import type { Edit } from "./yaml-places.ts";

const reading = { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" } as const;

/**
 * Writes changed values into the fields of a file and leaves every other character as it is: comments, quotes, order, line
 * breaks. A new field comes behind the one that precedes it in `next`.
 * @param text the fields as they stand in the file
 * @param next all values that the file shall have
 */
export function patchYaml(text: string, next: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, reading);
  if (!isMap(document.contents)) return `${text}${writeFields(next, 0)}\n`;
  const edits = groupEdits({ text, document }, document.contents, next);
  const patched = edits.sort((a, b) => b.start - a.start || b.end - a.end).reduce(apply, text);
  return means(patched, next) ? patched : rewrite(document, next);
}

const apply = (text: string, { start, end, put }: Edit) => text.slice(0, start) + put + text.slice(end);

/** The last resort for fields written in an unusual way: keeps comments, but may write other lines in its own manner. */
function rewrite(document: Document, next: Readonly<Record<string, unknown>>): string {
  const data = document.toJS() as Record<string, unknown>;
  for (const key of Object.keys(data)) if (next[key] === undefined) document.delete(key);
  for (const [key, value] of Object.entries(next))
    if (value !== undefined && !isDeepStrictEqual(data[key], value)) document.set(key, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

function means(text: string, next: Readonly<Record<string, unknown>>): boolean {
  const read = parseDocument(text, reading);
  return read.errors.length === 0 && isDeepStrictEqual(flat(read.toJS()), flat(next));
}

/** The value with every run of white space as one space: line breaks of a folded text mean no more. */
function flat(value: unknown): unknown {
  if (typeof value === "string") return value.trim().replace(/\s+/g, " ");
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.map(([key, inner]) => [key, flat(inner)]));
}
