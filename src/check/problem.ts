import { plainSigns } from "../domain/plain-signs.ts";
import { withSeenCharacters } from "./character-names.ts";

/** What could be put in place of the lines from `line` on; `npm run fix` tries it. */
export interface Repair {
  /** the first line to replace, from 1 */
  line: number;
  /** how many lines it takes the place of */
  count: number;
  lines: readonly string[];
  /** what it is good for, in the owner's words */
  why: string;
}

/** Something in the content folder that the owner has to change. */
export interface Problem {
  /** relative to the content folder, with forward slashes: `regions/psoas.mdx` */
  file: string;
  /** from 1 */
  line?: number | undefined;
  /** from 1, in UTF-16 units */
  column?: number | undefined;
  /** the field's name and place: `treatments.0` is the first entry of the list `treatments` */
  field?: string | undefined;
  /** what stands in the file now */
  found?: string | undefined;
  /** what to write instead, in the owner's words */
  advice: string;
  /** what visitors would see if it stayed so, in the owner's words */
  seen?: string | undefined;
  /** how it can be put right by rule, the likeliest first */
  repairs?: readonly Repair[] | undefined;
}

const longestFound = 80;

/** The problem as the owner reads it: place, what was found, what to write, what visitors would see. */
export function formatProblem({ file, line, column, field, found, advice, seen }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const lines = [field ? `${place} · ${field}` : place];
  if (found !== undefined) lines.push(`  found: "${shorten(seenBeside(found, advice))}"`);
  lines.push(`  write: ${withSeenCharacters(advice)}`);
  if (seen !== undefined) lines.push(`  visitors would see: ${seen}`);
  return lines.map((text) => text.replace(unseen, "\uFFFD")).join("\n");
}

/** What was found with its invisible signs made visible, and with its dashes too where it looks like what is to be written. */
function seenBeside(found: string, advice: string): string {
  const seen = withSeenCharacters(found);
  return advice.includes(plainSigns(found)) ? withSeenCharacters(found, true) : seen;
}

/** What would move the cursor of a terminal or turn the order of its letters around. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** The problems by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.advice, b.advice),
  );
}

/** The text on one line, cut after 80 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestFound ? `${line.slice(0, longestFound)}…` : line;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
