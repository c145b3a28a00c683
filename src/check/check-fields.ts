import { collections } from "../schemas/collections.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { swallowedFieldProblems } from "./swallowed-field-problems.ts";
import { swappedFilmProblems } from "./swapped-film.ts";
import { withWeekAdvice } from "./week-text.ts";

/** Checks the fields of one file by themselves. `value` is what they mean; it is missing if the schema refuses them. */
export function checkFields(entry: SourceEntry): { problems: Problem[]; value?: unknown } {
  const { schema } = collections[entry.collection];
  const swallowed = [...swallowedFieldProblems(entry, schema), ...swappedFilmProblems(entry)];
  const result = schemaProblems(entry, schema);
  if ("value" in result) return { problems: swallowed, value: result.value };
  const lost = new Set(swallowed.map(({ field }) => field));
  const others = result.problems
    .filter(({ field, found }) => found !== undefined || !lost.has(field))
    .map((problem) => withWeekAdvice(problem, entry));
  return { problems: [...swallowed, ...others] };
}
