import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** Problems of files in `media/`, each with the first line that names the file: there it can be taken out, too. */
export function shownBy(problems: readonly Problem[], index: ContentIndex): Problem[] {
  return problems.map((problem) => {
    const entry = index.entries.find(({ text }) => text.includes(problem.file));
    const line = entry?.text.split("\n").findIndex((text) => text.includes(problem.file)) ?? -1;
    return entry
      ? { ...problem, advice: `${problem.advice} It is named in ${entry.file}, line ${line + 1}.` }
      : problem;
  });
}
