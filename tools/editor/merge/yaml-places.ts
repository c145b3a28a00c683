import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";

/** Characters of a text to be replaced. */
export interface Edit {
  start: number;
  end: number;
  put: string;
}

/** Fields by name. */
export type Group = Readonly<Record<string, unknown>>;

export function insertAfter(text: string, offset: number, put: string): Edit {
  const lineEnd = text.indexOf("\n", offset);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return { start: end, end, put: `\n${put}` };
}

/** The lines from the one to the other place, their line end included. */
export function wholeLines(text: string, start: number, end: number): { start: number; end: number } {
  const lineEnd = text.indexOf("\n", end);
  return { start: start - columnOf(text, start), end: lineEnd < 0 ? text.length : lineEnd + 1 };
}

export const columnOf = (text: string, offset: number) => offset - (text.lastIndexOf("\n", offset - 1) + 1);
export const isLineStart = (text: string, offset: number) =>
  text.slice(offset - columnOf(text, offset), offset).trim() === "";
export const nameOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : "");
export const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const toJs = (node: unknown, document: Document): unknown => (isNode(node) ? node.toJS(document) : node);

export function span(node: unknown): { start: number; end: number } {
  const [start = 0, end = 0] = (isNode(node) ? node.range : undefined) ?? [];
  return { start, end };
}

export function endOf(text: string, pair: Pair): number {
  const key = span(pair.key).end;
  return isNode(pair.value) ? Math.max(lastCharacter(text, pair.value), key) : key;
}

/** Where the last word of a value ends; what follows on later lines belongs to nobody. */
export function lastCharacter(text: string, node: Node): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1) as Pair | undefined;
    return last ? endOf(text, last) : span(node).end;
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1);
    return isNode(last) ? lastCharacter(text, last) : span(node).end;
  }
  const { start, end } = span(node);
  return start + text.slice(start, end).trimEnd().length;
}
