import { join } from "node:path";
import type { Problem } from "../check/problem.ts";
import type { CollectionName } from "../schemas/collections.ts";
import type { ListedEntry } from "./list-entries.ts";
import { type Fields, parseFields } from "./parse-fields.ts";
import { readText } from "./read-text.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** One content file as it is written, before its schema has judged it. */
export interface SourceEntry extends Fields {
  collection: CollectionName;
  id: string;
  /** the folder of a language, for a translation */
  language?: string;
  /** relative to the content folder, with forward slashes */
  file: string;
  /** the text under the fields; empty for `.yaml` files */
  body: string;
  /** the line of the file where the body begins, from 1 */
  bodyLine: number;
  /** the whole file, with `\n` line ends and without byte order mark */
  text: string;
}

/**
 * Reads one file of the content folder: its fields and its body, or everything that keeps it from being read.
 * @param earlier what it was when it was read before: returned where it still says the same
 */
export function readEntry(
  folder: string,
  listed: ListedEntry,
  earlier?: SourceEntry,
): SourceEntry | { problems: Problem[] } {
  const read = readText(join(folder, listed.file), listed.file);
  if ("problems" in read) return read;
  return earlier?.text === read.text ? earlier : entryFromText(read.text, listed);
}

/** The same for a text that stands in no file yet, with `\n` line ends and without byte order mark. */
export function entryFromText(
  text: string,
  { collection, id, language, file }: ListedEntry,
): SourceEntry | { problems: Problem[] } {
  const parts = file.endsWith(".yaml")
    ? { frontMatter: text, frontMatterLine: 1, body: "", bodyLine: text.split("\n").length }
    : splitFrontMatter(text);
  if ("advice" in parts) return { problems: [{ file, ...parts }] };
  const { frontMatter, frontMatterLine, body, bodyLine } = parts;
  const fields = parseFields(frontMatter, file, frontMatterLine);
  if ("problems" in fields) return fields;
  return { collection, id, ...(language && { language }), file, body, bodyLine, text, ...fields };
}
