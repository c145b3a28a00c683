import { valueAt } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { checkFields } from "./check-fields.ts";
import { mergeTranslation } from "./merge-translation.ts";
import type { Problem } from "./problem.ts";
import { seeing } from "./seeing.ts";

/**
 * Checks the fields of a translation. `value` is what they mean together with the facts of the original.
 * What is wrong with a fact is told in the original's file alone.
 */
export function checkTranslation(
  original: SourceEntry,
  translation: SourceEntry,
): { problems: Problem[]; value?: unknown } {
  const merged = mergeTranslation(original, translation);
  const { problems, ...result } = checkFields(merged.entry);
  const own = problems.filter(({ field }) => field === undefined || isWritten(translation, field));
  const mixed = [...merged.problems, ...bodyProblems(original, translation)];
  const told = [...seeing("a page half in one language, half in another.", mixed), ...own];
  return { ...result, problems: told };
}

function isWritten(translation: SourceEntry, field: string): boolean {
  const path = field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return valueAt(translation.data, path) !== undefined;
}

/** A text that the original has and the translation has not. */
function bodyProblems(original: SourceEntry, translation: SourceEntry): Problem[] {
  if (!original.body.trim() || translation.body.trim()) return [];
  const { file, bodyLine: line } = translation;
  return [{ file, line, advice: `Translate the text under the fields of ${original.file}: here it is missing.` }];
}
