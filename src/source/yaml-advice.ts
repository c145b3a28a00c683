import type { YAMLError } from "yaml";
import { shapeAdvice } from "./shape-advice.ts";

/** What is wrong with the fields of a file: where it shows, in characters from the beginning of the fields. */
export interface FieldFault {
  offset: number;
  found?: string | undefined;
  advice: string;
}

/** Turns the reader's errors into the owner's words: the first one, since the others mostly follow from it. */
export function yamlAdvice(errors: readonly YAMLError[], text: string): FieldFault[] {
  const lines = text.split("\n");
  const first = errors.find((error) => error.code !== "DUPLICATE_KEY");
  const told = first ? [first] : errors;
  return told.map((error) => {
    const index = lineIndexOf(error.pos[0], lines);
    const { line, advice } = adviceFor(error, text, lines, index);
    return { offset: offsetOf(line, lines), found: lines[line]?.trim() ?? "", advice };
  });
}

function adviceFor(
  { code, pos: [offset], message }: YAMLError,
  text: string,
  lines: readonly string[],
  index: number,
): { line: number; advice: string } {
  const at = (line: number, advice: string) => ({ line, advice });
  const line = lines[index] ?? "";
  const quoteIt = `Put quotes around the whole text: ${/^\s*(?:- +)*(\w[\w-]*):/.exec(line)?.[1] ?? "title"}: "…"`;
  if (/^ *\t/.test(line))
    return at(index, "This line begins with a tab. Delete it and type spaces: two for each level.");
  const first = lines.findIndex((each) => /^\s*[^#\s]/.test(each));
  if (/^(\s|- )/.test(lines[first] ?? ""))
    return at(first, "Begin this line at the left edge, without blanks or a dash.");
  switch (code) {
    case "DUPLICATE_KEY":
      return at(index, `The field ${/^[^:\n]*/.exec(text.slice(offset))?.[0]} stands here twice. Keep one of the two.`);
    case "MULTIPLE_DOCS":
      if (/^\.{3}\s*$/.test(lines[index - 1] ?? ""))
        return at(index - 1, "Delete this line of dots: it divides the file in two.");
      return at(index, "Delete this line of dashes: it divides the file in two.");
    case "BAD_DQ_ESCAPE":
      return at(index, "A backslash (\\) between double quotes needs a second one: write \\\\.");
    case "BAD_SCALAR_START":
      return at(index, `A text cannot begin with ${text[offset] ?? "this sign"}. ${quoteIt}`);
  }
  if (code === "MISSING_CHAR" && message.includes("quote")) {
    return at(openQuoteLine(lines), "The closing quotation mark is missing. Write it at the end of the text.");
  }
  const open = openBracketLine(lines, index);
  if (open !== undefined) return at(open, `The bracket is not closed. ${bracketAdvice}`);
  if (/:\s+\?(\s|$)/.test(line)) return at(index, `A text cannot begin with ?. ${quoteIt}`);
  const [, quote, rest = ""] = /:\s+(["'])(.*)/.exec(line) ?? [];
  if (quote && (code === "UNEXPECTED_TOKEN" || !rest.trimEnd().endsWith(quote))) {
    return at(
      index,
      `The text ends at its second ${quote}. Use curly quotes (“ ” or ’) inside the text, or put the other kind of quotes around it.`,
    );
  }
  if (code !== "UNEXPECTED_TOKEN") return shapeAdvice(lines, index, code, quoteIt);
  if (!/:\s+[|>]/.test(line)) return at(index, quoteIt);
  return at(index, "Begin the text on the next line, set in by two spaces; or delete the sign after the colon.");
}

const bracketAdvice = "Write one entry a line, each after a dash and a space; or put quotes around the text.";

/** The line at or above this one whose text begins with a bracket that no line up to this one closes. */
function openBracketLine(lines: readonly string[], index: number): number | undefined {
  const open = lines.findLastIndex((line, at) => at <= index && /^\s*(?:- +)*\w[\w-]*:\s+[[{][^\]}]*$/.test(line));
  const isClosed = lines.slice(open, index + 1).some((line) => /[\]}]/.test(line));
  return open >= 0 && !isClosed ? open : undefined;
}

function lineIndexOf(offset: number, lines: readonly string[]): number {
  let end = 0;
  const index = lines.findIndex((line) => {
    end += line.length + 1;
    return offset < end;
  });
  return index < 0 ? lines.length - 1 : index;
}

function offsetOf(line: number, lines: readonly string[]): number {
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return start + (lines[line]?.search(/\S|$/) ?? 0);
}

/** The first line with a text whose opening quotation mark has no partner on that line. */
function openQuoteLine(lines: readonly string[]): number {
  const index = lines.findIndex((line) => {
    const [, quote, rest] = /^\s*(?:- +)*(?:\w[\w-]*:\s+)?(["'])(.*)$/.exec(line) ?? [];
    return quote !== undefined && rest !== undefined && !rest.trimEnd().endsWith(quote);
  });
  return Math.max(index, 0);
}
