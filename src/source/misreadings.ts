import { type Document, isAlias, isMap, isNode, isScalar, type Scalar, visit } from "yaml";
import type { FieldFault } from "./yaml-advice.ts";

/**
 * What is correct YAML but not what a person means by it: `title: Treatment #1 for backs` is cut at the `#`,
 * `title: *bold*` and `title: !important` are signs of YAML's own.
 */
export function misreadings(document: Document, text: string): FieldFault[] {
  if (text.startsWith("%"))
    return [
      { offset: 0, found: lineAt(text, 0), advice: "Delete this line: a field cannot begin with a percent sign." },
    ];
  if (!isMap(document.contents)) return [noFields(document, text)];
  const faults: FieldFault[] = [];
  visit(document, (key, node) => {
    if (!isNode(node) || !node.range) return;
    const [start] = node.range;
    if (key === "key" && !(isScalar(node) && typeof node.value === "string" && node.value !== "")) {
      faults.push({
        offset: start,
        found: lineAt(text, start),
        advice: "Write the field's name, a colon, a space and the text.",
      });
    }
    if (isAlias(node)) faults.push(sign(text, start, "*"));
    if ("anchor" in node && node.anchor) faults.push(sign(text, start, "&"));
    if ("tag" in node && node.tag && text.slice(lineStart(text, start), start).includes("!"))
      faults.push(sign(text, start, "!"));
    if (key !== "key" && isScalar(node)) faults.push(...lostRemark(node, text));
  });
  return faults.filter(({ offset }, index) => {
    const line = lineStart(text, offset);
    return !faults.slice(0, index).some((other) => lineStart(text, other.offset) === line);
  });
}

function noFields(document: Document, text: string): FieldFault {
  if (document.contents === null)
    return { offset: 0, advice: "Write the fields: each on its own line, with a name, a colon, a space and the text." };
  return {
    offset: 0,
    found: lineAt(text, 0),
    advice: "Begin each line with the field's name, a colon and a space, for example title: Neck pain.",
  };
}

function sign(text: string, offset: number, character: string): FieldFault {
  return {
    offset,
    found: lineAt(text, offset),
    advice: `A text that begins with ${character} needs quotes around the whole of it, for example "${character}…".`,
  };
}

/** A `#` after a space begins a remark: what follows an unquoted text on the same line would be lost. */
function lostRemark(node: Scalar, text: string): FieldFault[] {
  const isText = typeof node.value === "string" || node.value === null;
  if (node.type !== "PLAIN" || !isText || !node.range) return [];
  const [start, end] = node.range;
  const rest = text.slice(end, lineEnd(text, end));
  if (!/^[ \t]*#/.test(rest) || (start === end && !/[ \t]$/.test(text.slice(0, end)) && !/^[ \t]/.test(rest)))
    return [];
  const whole = (text.slice(start, end) + rest).trim().replace(/\s+/g, " ");
  return [
    {
      offset: start,
      found: whole,
      advice: `Put quotes around the text, since everything after # would be lost: "${whole}"`,
    },
  ];
}

/** Blanks that look like spaces but are none come with text pasted from a word processor. */
export function oddIndents(text: string): FieldFault[] {
  const pattern = /^ *[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/gm;
  return [...text.matchAll(pattern)].map(({ index }) => ({
    offset: index,
    found: lineAt(text, index),
    advice: "This line begins with a special blank that came with pasted text. Delete the blanks and type spaces.",
  }));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** The line around the offset, without its indentation. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset)).trim();
}
