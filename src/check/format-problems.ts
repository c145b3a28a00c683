import { formatProblem, type Problem } from "./problem.ts";

/** All problems in plain words, an empty line between them, and a closing sentence. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const closing = `${count(problems.length, "problem")} in ${count(files, "file")}. The site was not changed.`;
  return [...problems.map(formatProblem), closing].join("\n\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
