import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { stepsBetween } from "./common-run.ts";
import { rewordScalar } from "./reword-scalar.ts";
import { writeItem, writePair, writeScalar } from "./write-yaml.ts";
import {
  columnOf,
  type Edit,
  endOf,
  type Group,
  insertAfter,
  isGroup,
  isLineStart,
  lastCharacter,
  nameOf,
  span,
  toJs,
  wholeLines,
} from "./yaml-places.ts";

/** The fields of a file: as text, and taken apart. */
export interface WrittenFields {
  text: string;
  document: Document;
}

/** What to replace so that a group of fields has these values. Fields that `next` does not have go. */
export function groupEdits(written: WrittenFields, map: YAMLMap, next: Group): Edit[] {
  const { text, document } = written;
  if (map.flow)
    return [
      { ...span(map), put: `{ ${Object.entries(next).map(([key, value]) => `${key}: ${writeScalar(value)}`)} }` },
    ];
  const pairs = map.items.filter(isPair) as Pair[];
  const indent = columnOf(text, span(pairs[0]?.key).start);
  const kept = pairs.filter((pair) => next[nameOf(pair)] !== undefined);
  const edits = pairs.flatMap((pair): Edit[] => {
    const value = next[nameOf(pair)];
    if (value === undefined) return [{ ...wholeLines(text, span(pair.key).start, endOf(text, pair)), put: "" }];
    return isDeepStrictEqual(toJs(pair.value, document), value) ? [] : pairEdits(written, pair, value, indent);
  });
  return [...edits, ...newPairs(text, pairs, kept, next, indent)];
}

function newPairs(text: string, pairs: readonly Pair[], kept: readonly Pair[], next: Group, indent: number): Edit[] {
  const names = new Set(pairs.map(nameOf));
  let behind: Pair | undefined;
  return Object.entries(next).flatMap(([key, value]): Edit[] => {
    const here = kept.find((pair) => nameOf(pair) === key);
    if (here) behind = here;
    if (names.has(key) || value === undefined) return [];
    const put = writePair(key, value, indent);
    if (behind) return [insertAfter(text, endOf(text, behind), put)];
    const { start } = span(pairs[0]?.key);
    return [{ start, end: start, put: `${put.trimStart()}\n${" ".repeat(indent)}` }];
  });
}

/** The value of one field has changed. */
function pairEdits(written: WrittenFields, pair: Pair, value: unknown, indent: number): Edit[] {
  return (
    valueEdits(written, pair.value, value) ?? [
      {
        start: span(pair.key).start,
        end: endOf(written.text, pair),
        put: writePair(nameOf(pair), value, indent).trimStart(),
      },
    ]
  );
}

/** What to replace where the new value is of the old one's kind; `undefined` where it is not. */
function valueEdits(written: WrittenFields, node: unknown, value: unknown): Edit[] | undefined {
  if (isMap(node) && isGroup(value) && node.items.length > 0) {
    const keepsFirst = value[nameOf(node.items[0] as Pair)] !== undefined;
    return keepsFirst || isLineStart(written.text, span(node).start) ? groupEdits(written, node, value) : undefined;
  }
  if (isSeq(node) && Array.isArray(value) && value.length > 0 && node.items.length > 0)
    return listEdits(written, node, value);
  if (isScalar(node) && !isGroup(value) && !Array.isArray(value)) {
    const { start, end } = span(node);
    const put = rewordScalar(node, written.text.slice(start, end), value);
    return put === undefined ? undefined : [{ start, end, put }];
  }
  return undefined;
}

function listEdits(written: WrittenFields, list: YAMLSeq, next: readonly unknown[]): Edit[] {
  const { text, document } = written;
  const items = list.items.filter(isNode);
  const steps = stepsBetween(
    items.map((item) => JSON.stringify(toJs(item, document))),
    next.map((item) => JSON.stringify(item)),
  );
  const raw = (item: Node) => text.slice(span(item).start, span(item).end);
  if (list.flow) {
    const parts = steps.flatMap((step) => {
      if (step.kind === "gone") return [];
      return step.kind === "same" ? raw(items[step.before] as Node) : writeScalar(next[step.after]);
    });
    return [{ ...span(list), put: `[${parts.join(", ")}]` }];
  }
  const indent = columnOf(text, text.lastIndexOf("-", span(items[0]).start - 1));
  let last = -1;
  return steps.flatMap((step): Edit[] => {
    if (step.kind === "new") return [insertItem(text, items, last, writeItem(next[step.after], indent))];
    const item = items[step.before] as Node;
    const start = text.lastIndexOf("-", span(item).start - 1);
    if (step.kind === "gone") return [{ ...wholeLines(text, start, lastCharacter(text, item)), put: "" }];
    last = step.before;
    if (step.kind === "same") return [];
    const value = next[step.after];
    const whole: Edit = { start, end: lastCharacter(text, item), put: writeItem(value, indent).trimStart() };
    return valueEdits(written, item, value) ?? [whole];
  });
}

function insertItem(text: string, items: readonly Node[], last: number, put: string): Edit {
  const before = items[last];
  if (before) return insertAfter(text, lastCharacter(text, before), put);
  const dash = text.lastIndexOf("-", span(items[0]).start - 1);
  const start = dash - columnOf(text, dash);
  return { start, end: start, put: `${put}\n` };
}
