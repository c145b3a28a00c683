import type { Problem } from "../check/problem.ts";
import { textProblems } from "../check/text-problems.ts";
import type { ListedEntry } from "../source/list-entries.ts";
import { bodyCandidates } from "./body-candidates.ts";
import type { Candidate, Change } from "./change.ts";
import { fieldCandidates } from "./field-candidates.ts";
import { videoAddressChanges } from "./video-address-changes.ts";

const mostChanges = 500;

/** What became of a file's text, and each change on the way. */
export interface FixedText {
  text: string;
  changes: Change[];
}

/**
 * Puts right in the text of one file what can be put right by rule, and touches nothing else. A change is made only where
 * the check finds a problem, and only if the check then finds this one gone and no new one up to there.
 * @param raw the text as it is in the file
 */
export function fixText(raw: string, listed: ListedEntry): FixedText {
  let { text, changes } = plainText(raw, listed.file);
  for (let count = 0; count < mostChanges; count++) {
    const step = nextStep(text, listed);
    if (!step) break;
    const lines = text.split("\n");
    changes.push(...changesOf(step, lines, listed.file));
    text = applied(step, lines);
  }
  const addresses = videoAddressChanges(text, listed);
  return { text: addresses.text, changes: [...changes, ...addresses.changes] };
}

/** The text without what editors add that nobody sees. */
function plainText(raw: string, file: string): FixedText {
  const text = raw.replace(/^\uFEFF/, "");
  const changes: Change[] = text === raw ? [] : [{ file, why: "an invisible mark at the beginning is gone" }];
  const plain = text.replace(/\r\n?/g, "\n");
  return plain === text
    ? { text, changes }
    : { text: plain, changes: [...changes, { file, why: "the ends of all lines are written as on the other files" }] };
}

function nextStep(text: string, listed: ListedEntry): Candidate | undefined {
  const lines = text.split("\n");
  const before = textProblems(text, listed);
  for (const problem of before) {
    const candidates = [
      ...(problem.repairs ?? []),
      ...(isInFields(problem, lines, listed) ? fieldCandidates(problem, lines) : bodyCandidates(problem, lines)),
    ];
    const good = candidates.find((each) => isBetter(problem, before, textProblems(applied(each, lines), listed)));
    if (good) return good;
  }
  return undefined;
}

/** Is the problem gone, without another up to its line? Further down one may show that was hidden by it. */
function isBetter(problem: Problem, before: readonly Problem[], after: readonly Problem[]): boolean {
  const line = problem.line ?? 1;
  const earlier = counted(before);
  const now = counted(after.filter((each) => (each.line ?? 1) <= line || told(each) === told(problem)));
  return (
    (now.get(told(problem)) ?? 0) < (earlier.get(told(problem)) ?? 0) &&
    [...now].every(([key, count]) => count <= (earlier.get(key) ?? 0))
  );
}

/** How often each is told: the same twice on a line is put right one after the other. */
function counted(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(told(problem), (counts.get(told(problem)) ?? 0) + 1);
  return counts;
}

/** Columns are left out, since they move when something before them on the line is put right. */
const told = ({ line, field, advice }: Problem) => [line, field, advice].join("\n");

function isInFields({ line = 1 }: Problem, lines: readonly string[], { file }: ListedEntry): boolean {
  const end = lines.findIndex((each, index) => index > 0 && /^---\s*$/.test(each));
  return file.endsWith(".yaml") || end < 0 || line <= end + 1;
}

function applied({ line, count, lines: after }: Candidate, lines: readonly string[]): string {
  return lines.toSpliced(line - 1, count, ...after).join("\n");
}

function changesOf({ line, count, lines: after, why }: Candidate, lines: readonly string[], file: string): Change[] {
  const before = lines.slice(line - 1, line - 1 + count);
  if (after.length !== count) return [{ file, line, before: before.join("\n"), after: after.join("\n"), why }];
  return after.flatMap((text, index) =>
    text === before[index] ? [] : [{ file, line: line + index, before: before[index] ?? "", after: text, why }],
  );
}
