import type { z } from "astro/zod";
import type { FieldPath } from "../schemas/field-path.ts";
import { fieldsIn, valuesIn } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";

/**
 * Fields that became a part of the text above them, because their line is set in: `goodToKnow:` would be printed on the
 * page, and the field would be missing.
 */
export function swallowedFieldProblems(entry: SourceEntry, schema: z.ZodType): Problem[] {
  const names = new Set(fieldsIn(schema).keys());
  return [...valuesIn(schema, entry.data)].flatMap(({ path, value }) =>
    typeof value === "string" && mayHold(names, value) ? problemsInText(entry, path, names) : [],
  );
}

/** Does one of the names stand in a text with a colon? Only then it is looked at as it was written, which takes long. */
function mayHold(names: ReadonlySet<string>, text: string): boolean {
  for (const [, name = ""] of text.matchAll(/(?<!\S)(\w+):(?=\s|$)/g)) if (names.has(name)) return true;
  return false;
}

function problemsInText(entry: SourceEntry, path: FieldPath, names: ReadonlySet<string>): Problem[] {
  const first = entry.lineOf(path)?.line ?? 1;
  const [, ...lines] = entry.writtenAt(path)?.split("\n") ?? [];
  return lines.flatMap((line, index): Problem[] => {
    const name = /^\s*(\w+):(?:\s|$)/.exec(line)?.[1];
    if (!name || !names.has(name)) return [];
    const advice = `Begin this line at the left edge: it is swallowed by the text of ${path.join(".")}. If ${name} is a word of that text, move it away from the beginning of the line.`;
    return [
      {
        file: entry.file,
        line: first + index + 1,
        field: name,
        found: line.trim(),
        advice,
        seen: `“${line.trim().slice(0, 40)}” in the middle of a text.`,
      },
    ];
  });
}
