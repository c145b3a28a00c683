import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Problem } from "../check/problem.ts";
import type { FieldPath, Place } from "../schemas/field-path.ts";
import { misreadings, oddIndents } from "./misreadings.ts";
import { yamlAdvice } from "./yaml-advice.ts";

/** The fields of a file, and where each stands. */
export interface Fields {
  data: unknown;
  /** The place of a field's name or of a list's entry; `undefined` if there is no such field. */
  lineOf(path: FieldPath): Place | undefined;
  /** The value as the owner wrote it (`07030`, not 7030); `undefined` for lists, groups and missing fields. */
  writtenAt(path: FieldPath): string | undefined;
}

/**
 * Reads fields written in YAML 1.2 (core schema: dates stay text, `yes` and `no` too). What YAML would read in another
 * way than a person does is refused: see `misreadings`.
 * @param firstLine the line of the file where `text` begins
 */
export function parseFields(text: string, file: string, firstLine: number): Fields | { problems: Problem[] } {
  try {
    const parsed = parse(text, firstLine);
    const { document, placeAt } = parsed;
    const blanks = oddIndents(text);
    const written = document.errors.length > 0 ? yamlAdvice(document.errors, text) : misreadings(document, text);
    const faults = blanks.length > 0 ? blanks : written;
    if (faults.length > 0) {
      return { problems: faults.map(({ offset, ...fault }) => ({ file, ...placeAt(offset), ...fault })) };
    }
    const again = parsedAgain(parsed, text, firstLine);
    return {
      data: document.toJS({ maxAliasCount: 0 }),
      lineOf: (path) => {
        const { document, placeAt } = again();
        return found(offsetOf(document, path), placeAt);
      },
      writtenAt: (path) => writtenAt(again().document, path, text),
    };
  } catch {
    return {
      problems: [{ file, line: firstLine, advice: "Write the fields without so many brackets; they cannot be read." }],
    };
  }
}

interface Parsed {
  document: Document;
  placeAt: (offset: number) => Place;
}

function parse(text: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    lineCounter,
    logLevel: "error",
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  return { document, placeAt };
}

/**
 * What was parsed, as long as it is in memory, else parsed anew: places are asked for while a file is checked, and seldom
 * thereafter, and a thousand files in pieces take more memory than all of their pages.
 */
function parsedAgain(parsed: Parsed, text: string, firstLine: number): () => Parsed {
  let last = new WeakRef(parsed);
  return () => {
    const known = last.deref() ?? parse(text, firstLine);
    last = new WeakRef(known);
    return known;
  };
}

function found<T, R>(value: T | undefined, then: (value: T) => R): R | undefined {
  return value === undefined ? undefined : then(value);
}

function offsetOf(document: Document, path: FieldPath): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (last === undefined) return document.contents?.range?.[0] ?? 0;
  if (isSeq(parent) && typeof last === "number") return (parent.items[last] as Node | undefined)?.range?.[0];
  if (isMap(parent))
    return (parent.items.find((pair) => nameOf(pair) === String(last))?.key as Node | undefined)?.range?.[0];
  return undefined;
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function writtenAt(document: Document, path: FieldPath, text: string): string | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  return text.slice(node.range[0], node.range[1]);
}
