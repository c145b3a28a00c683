import type { ListedEntry } from "../source/list-entries.ts";
import { entryFromText } from "../source/read-entry.ts";
import { inFile } from "./body-problem.ts";
import { checkBody } from "./check-body.ts";
import { checkFields } from "./check-fields.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with the text of one file by itself, whatever stands in other files. */
export function textProblems(text: string, listed: ListedEntry): Problem[] {
  const entry = entryFromText(text, listed);
  if ("problems" in entry) return entry.problems;
  return [...checkFields(entry).problems, ...inFile(entry, checkBody(entry.body).problems)];
}
