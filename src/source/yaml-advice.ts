import type { YAMLError } from "yaml";

/** What is wrong with the fields of a file: where it shows, in characters from the beginning of the fields. */
export interface FieldFault {
  offset: number;
  found?: string | undefined;
  advice: string;
}

const quoteIt = (name: string) => `Put quotes around the whole text: ${name}: "…"`;

/**
 * Turns the reader's errors into the owner's words. Only the first of them is told, since the others mostly follow
 * from it, and every field that stands twice.
 */
export function yamlAdvice(errors: readonly YAMLError[], text: string): FieldFault[] {
  const told = errors.filter((error, index) => index === 0 || error.code === "DUPLICATE_KEY");
  return told.map((error) => adviceFor(error, text));
}

function adviceFor({ code, pos: [offset], message }: YAMLError, text: string): FieldFault {
  const lines = text.split("\n");
  const index = Math.min(text.slice(0, offset).split("\n").length, lines.length) - 1;
  const at = (line: number, advice: string): FieldFault => ({
    offset: lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + (lines[line]?.search(/\S|$/) ?? 0),
    found: lines[line]?.trim() ?? "",
    advice,
  });
  const line = lines[index] ?? "";
  const name = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? "title";

  if (code === "DUPLICATE_KEY") return at(index, `The field ${name} stands here twice. Keep one of the two.`);
  if (code === "TAB_AS_INDENT")
    return at(index, "This line begins with a tab. Delete it and type spaces: two for each level.");
  if (code === "MULTIPLE_DOCS") return at(index, "Delete this line of dashes: it divides the file in two.");
  if (code === "BAD_DQ_ESCAPE")
    return at(index, "A backslash (\\) between double quotes needs a second one: write \\\\.");
  if (code === "BAD_SCALAR_START")
    return at(index, `A text cannot begin with ${text[offset] ?? "this sign"}. ${quoteIt(name)}`);
  if (code === "MISSING_CHAR" && message.includes("quote"))
    return at(openQuoteLine(lines), "The closing quotation mark is missing. Write it at the end of the text.");
  if (code === "UNEXPECTED_TOKEN") return at(index, afterTheEnd(line, name));
  return unclearShape(lines, index, at);
}

function afterTheEnd(line: string, name: string): string {
  const begins = /:\s+(["'])/.exec(line)?.[1];
  if (begins)
    return `The text ends at its second ${begins}. Use curly quotes (“ ” or ’) inside the text, or put the other kind of quotes around it.`;
  if (/:\s+[|>]/.test(line))
    return "Begin the text on the next line, set in by two spaces; or delete the sign after the colon.";
  return quoteIt(name);
}

/** A line that does not fit to its neighbours: a missing colon or space, a second colon, or blanks at its beginning. */
function unclearShape(
  lines: readonly string[],
  index: number,
  at: (line: number, advice: string) => FieldFault,
): FieldFault {
  const line = lines[index] ?? "";
  const name = /^[\s-]*([\w-]+):/.exec(line)?.[1];
  const before = lines[index - 1] ?? "";
  if (/^[^"']*\s#/.test(before))
    return at(index - 1, "Put quotes around the text, since everything after # would be lost.");
  if (name && /^[\s-]*[\w-]+:[^\s/]/.test(line))
    return at(index, `Write a space after the colon: ${line.trim().replace(":", ": ")}`);
  if (name && /^[\s-]*[\w-]+:\s+.*:(\s|$)/.test(line)) {
    return at(index, `A colon and a space divide the text in two. ${quoteIt(name)}`);
  }
  if (/^\s*-[^\s-]/.test(line)) return at(index, `Write a space after the dash: ${line.trim().replace("-", "- ")}`);
  const next = lines[index + 1] ?? "";
  if (name && /^\s*[\w-]+:(\s|$)/.test(next) && indentOf(next) > indentOf(line)) {
    return at(index + 1, "This line is set in too far. Begin it in the same column as the line above.");
  }
  if (/^[\s-]*[\w-]+:(\s|$)/.test(line))
    return at(index, "This line begins in another column than its neighbors. Line it up with the line it belongs to.");
  return at(
    index,
    "This line has no field. Write the field's name, a colon, a space and the text; or set the line in by two spaces if it belongs to the text above.",
  );
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** The first line with a text whose opening quotation mark has no partner on that line. */
function openQuoteLine(lines: readonly string[]): number {
  const index = lines.findIndex((line) => {
    const [, quote, rest] = /^[\s-]*(?:[\w-]+:\s+)?(["'])(.*)$/.exec(line) ?? [];
    return quote !== undefined && rest !== undefined && !rest.trimEnd().endsWith(quote);
  });
  return Math.max(index, 0);
}
