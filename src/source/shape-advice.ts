const field = /^\s*(?:- +)*\w[\w-]*:(\s|$)/;

/**
 * What to do about a line that does not fit to its neighbors: a colon, dash or space is missing or too many, or the line
 * begins in a wrong column. The fault often stands one line before or after the place where the reader stumbled.
 * @param index the line where the reader stumbled, from 0
 * @param code the reader's code for the fault
 * @param quoteIt the advice to put quotes around this line's text
 */
export function shapeAdvice(
  lines: readonly string[],
  index: number,
  code: string,
  quoteIt: string,
): { line: number; advice: string } {
  const at = (line: number, advice: string) => ({ line, advice });
  const first = nextFilled(lines, 0);
  if (/^\s*[[{]/.test(lines[first] ?? ""))
    return at(first, "Delete the bracket at the beginning of this line, or put quotes around the text.");
  const here = lines[index]?.trim() ? index : nextFilled(lines, index);
  const line = lines[here] ?? "";
  const before = lines[here - 1] ?? "";
  if (/^[^"']*\s#/.test(before))
    return at(here - 1, "Put quotes around the text, since everything after # would be lost.");
  if (/^\s*[[{]/.test(line))
    return at(here, "Delete the bracket at the beginning of this line, or put quotes around the text.");
  if (/:\s+(\[[^\]]*|\{[^}]*)$/.test(line)) return at(here, quoteIt);
  if (/^\s*(?:- +)*\w[\w-]*(:[^\S \t]|[：﹕=]|\s+=\s)/.test(line)) {
    const name = /\w[\w-]*/.exec(line)?.[0];
    return at(
      here,
      `Write a plain colon and a space after ${name}: another sign stands there, which only looks like them.`,
    );
  }
  if (/^\s*(?:- +)*\w[\w-]*:[^\s/]/.test(line)) {
    return at(here, `Write a space after the colon: ${line.trim().replace(":", ": ")}`);
  }
  if (/^\s*-[^\s-]/.test(line)) return at(here, `Write a space after the dash: ${line.trim().replace("-", "- ")}`);
  if (/^\s*- /.test(line) && /^\s*[\w-]+:\s+\S/.test(before) && !/:\s+[|>]/.test(before)) {
    return at(here, "Delete the dash at the beginning of this line.");
  }
  if (/^\s*(?:- +)*\w[\w-]*:\s+[^"'\s].*:(\s|$)/.test(line))
    return at(
      here,
      `A colon and a space divide the text in two. ${quoteIt}. If a field begins there, begin a new line.`,
    );
  const next = nextFilled(lines, here + 1);
  const isDeeper = indentOf(lines[next] ?? "") > indentOf(line);
  if (code !== "BAD_INDENT" && field.test(line) && field.test(lines[next] ?? "") && isDeeper) {
    return at(next, "This line is set in too far. Begin it in the same column as the line above.");
  }
  if (field.test(line)) {
    return at(here, "This line begins in another column than its neighbors. Line it up with the line it belongs to.");
  }
  return at(
    here,
    "This line has no field. Write the field's name, a colon, a space and the text; or set the line in by two spaces if it belongs to the text above.",
  );
}

function nextFilled(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, index) => index >= from && line.trim() !== "");
  return next < 0 ? from : next;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
