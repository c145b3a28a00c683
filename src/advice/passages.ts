import { z } from "astro/zod";
import type { CheckedEntry } from "../check/read-content.ts";
import { collections } from "../schemas/collections.ts";
import { valuesIn } from "../schemas/schema-fields.ts";

/** A piece of text that visitors read as one: a field, a paragraph, a heading, an entry of a list. */
export interface Passage {
  /** the line where it begins */
  line: number;
  /** its words on one line, without Markdown's signs */
  text: string;
}

const known = new WeakMap<CheckedEntry, readonly Passage[]>();

/** What visitors read of a file, in pieces. Addresses, days, file names and single words are left out. */
export function passagesOf(entry: CheckedEntry): readonly Passage[] {
  const passages = known.get(entry) ?? [...fieldPassages(entry), ...bodyPassages(entry)];
  known.set(entry, passages);
  return passages;
}

/** Its line is looked up when somebody asks for it: whoever counts words does not. */
class FieldPassage implements Passage {
  readonly text: string;
  readonly #lineOf: () => number;
  constructor(text: string, lineOf: () => number) {
    this.text = text;
    this.#lineOf = lineOf;
  }
  get line(): number {
    return this.#lineOf();
  }
}

function fieldPassages(entry: CheckedEntry): Passage[] {
  return [...valuesIn(collections[entry.collection].schema, entry.data)].flatMap(({ path, value, schema }) => {
    if (typeof value !== "string" || z.globalRegistry.get(schema)?.["collection"]) return [];
    const text = value.replace(/\s+/g, " ").trim();
    if (!text.includes(" ") || /^(https?:|\/|media\/)/.test(text)) return [];
    return [new FieldPassage(text, () => entry.lineOf(path)?.line ?? 1)];
  });
}

function bodyPassages({ body, bodyLine }: CheckedEntry): Passage[] {
  const passages: Passage[] = [];
  let isCode = false;
  let isOpen = false;
  for (const [index, line] of body.split("\n").entries()) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const isPart = /^\s*(<|\||```|~~~)/.test(line);
    const text = isCode || isPart ? "" : plain(line);
    const begins = /^\s*([-*+]|\d+\.|#{1,6}|>)\s/.test(line);
    const last = passages.at(-1);
    if (text && isOpen && last && !begins) last.text += ` ${text}`;
    else if (text) passages.push({ line: bodyLine + index, text });
    isOpen = text !== "" && !line.startsWith("#");
  }
  return passages;
}

function plain(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*([-*+]|\d+\.|#{1,6}|>)\s+/, "")
    .replace(/\\(?=[<{*_[#])/g, "")
    .replace(/\*{1,2}|__|`/g, "")
    .trim();
}

/** The line on which words of a passage stand: in a folded text that may be some lines further down. */
export function lineOfWords(entry: CheckedEntry, passage: Passage, words: string): number {
  const lines = entry.text.split("\n");
  const wanted = words.split(" ")[0] ?? words;
  for (const piece of [words, wanted]) {
    const found = lines.findIndex((line, index) => index >= passage.line - 1 && line.includes(piece));
    if (found >= 0) return found + 1;
  }
  return passage.line;
}
