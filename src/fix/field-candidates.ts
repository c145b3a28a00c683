import type { Problem } from "../check/problem.ts";
import { type Candidate, lineCandidate } from "./change.ts";

const oddBlank = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g;
const parts = /^(\s*(?:- +)*(?:[\w-]+:)? *)(\S.*?)\s*$/;

/**
 * What an owner who wrote this line of the fields may have meant. Each is only a proposal: `fixText` takes the first one
 * that puts the problem right and makes no other.
 */
export function fieldCandidates({ line = 1 }: Problem, lines: readonly string[]): Candidate[] {
  const text = lines[line - 1] ?? "";
  const of = (after: string | undefined, why: string) => lineCandidate(line, text, after, why);
  return [
    ...of(/^(-{2}|-{4,}|[–—]+-?)\s*$/.test(text) ? "---" : undefined, "three dashes end the fields"),
    ...of(plainIndent(text), "blanks at the beginning of a line, as the fields need them"),
    ...of(text.replace(/^(\s*(?:- +)*\w[\w-]*):(?=[^\s/])/, "$1: "), "a space after the colon"),
    ...of(text.replace(/^(\s*)-(?=[^\s-])/, "$1- "), "a space after the dash"),
    ...of(withValue(text, yesOrNo), "true and false are the words for yes and no"),
    ...of(withValue(text, unquotedNumber), "a number without quotes"),
    ...of(isOneLine(lines, line) ? withValue(text, quoted) : undefined, "quotes, so that it stays as it was written"),
    ...of(withValue(text, asList), "a list, though of one entry"),
    ...dashes(lines, line),
  ];
}

function plainIndent(text: string): string {
  const indent = /^[\s\u200B]*/.exec(text)?.[0] ?? "";
  return indent.replaceAll("\t", "  ").replace(oddBlank, " ") + text.slice(indent.length);
}

function withValue(text: string, change: (value: string) => string | undefined): string | undefined {
  const [, name = "", value] = parts.exec(text) ?? [];
  const after =
    value === undefined || /^["'].*["']$/.test(value) !== (change === unquotedNumber) ? undefined : change(value);
  return after === undefined ? undefined : name + after;
}

function yesOrNo(value: string): string | undefined {
  if (/^(yes|y|on)$/i.test(value)) return "true";
  return /^(no|n|off)$/i.test(value) ? "false" : undefined;
}

function unquotedNumber(value: string): string | undefined {
  return /^(["'])(-?\d+(?:\.\d+)?)\1$/.exec(value)?.[2];
}

/** A text that begins with a quotation mark is left to its author: where it ends cannot be known. */
function quoted(value: string): string | undefined {
  if (/^["'|>]/.test(value)) return undefined;
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function asList(value: string): string | undefined {
  return /^[\w/-]+$/.test(value) ? `[${value}]` : undefined;
}

/** Does the text of this line end with it? Else quotes would take in a part of it only. */
function isOneLine(lines: readonly string[], line: number): boolean {
  const next = lines.slice(line).find((each) => each.trim() !== "") ?? "";
  return indentOf(next) <= indentOf(lines[line - 1] ?? "") || /^\s*[\w-]+:(\s|$)/.test(next);
}

/** Lines under a field that wants a list, each without its dash. */
function dashes(lines: readonly string[], line: number): Candidate[] {
  const text = lines[line - 1] ?? "";
  if (!/^\s*[\w-]+:\s*$/.test(text)) return [];
  const rest = lines.slice(line);
  const end = rest.findIndex((each) => indentOf(each) <= indentOf(text) || /^\s*(-|[\w-]+:)(\s|$)/.test(each));
  const entries = rest.slice(0, end < 0 ? rest.length : end);
  if (entries.length === 0) return [];
  const after = entries.map((entry) => entry.replace(/^(\s*)-?(.*)$/, "$1- $2"));
  return [{ line: line + 1, count: entries.length, lines: after, why: "a dash before each entry of a list" }];
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
