import type { z } from "astro/zod";
import { days } from "../domain/hours/day.ts";
import type { FieldPath } from "../schemas/field-path.ts";
import { fieldAt, fieldsIn, isGroup, openField, valueAt } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { closestName } from "./closest-name.ts";
import type { Problem } from "./problem.ts";

/** A field that the schema does not know. `meant` is the path of the missing field it was probably meant to be. */
export interface UnknownField extends Problem {
  meant: string | undefined;
}

/** Tells for each unknown field which one was probably meant, or where it belongs. */
export function unknownFieldProblems(
  entry: SourceEntry,
  schema: z.ZodType,
  parent: FieldPath,
  names: readonly string[],
): UnknownField[] {
  const here = fieldAt(schema, parent);
  const known = here ? fieldsIn(here.schema) : new Map<string, z.core.$ZodType>();
  const group = valueAt(entry.data, parent);
  const free = [...known.keys()].filter((name) => !isGroup(group) || !Object.hasOwn(group, name));
  return names.map((name) => {
    const firstWord = /^[\w-]+(?=[\s"'])/.exec(name)?.[0] ?? "";
    const noColon = known.has(firstWord);
    const others = [...known.keys()].filter((other) => other !== name);
    const meant = noColon
      ? firstWord
      : (closestName(name, free) ?? free.find((day) => isDayName(name, day)) ?? closestName(name, others));
    const path = [...parent, name];
    return {
      file: entry.file,
      ...entry.lineOf(path),
      field: path.join("."),
      found: name,
      advice: noColon ? `Write a colon after ${firstWord}.` : nameAdvice(name, meant, schema, parent, known),
      seen: `the page as if ${name} had not been written.`,
      meant: meant && free.includes(meant) ? [...parent, meant].join(".") : undefined,
    };
  });
}

/** `Saturday` is written for the field `sat`. */
function isDayName(name: string, day: string): boolean {
  return days.some((known) => known === day) && name.toLowerCase().startsWith(day);
}

/** A field of the whole file that stands in a group: there it means something else than the owner may think. */
function elsewhereAdvice(
  description: string | undefined,
  parent: FieldPath,
  known: ReadonlyMap<string, z.core.$ZodType>,
): string {
  const meaning = description ? ` There it means: ${description}` : "";
  return `Begin the line at the left edge if it is meant for the whole file.${meaning} Under ${String(parent[0])} there are only: ${[...known.keys()].join(", ")}.`;
}

/** More names than these, as the words of the interface have, help nobody in a message. */
const mostTold = 60;

function nameAdvice(
  name: string,
  meant: string | undefined,
  schema: z.ZodType,
  parent: FieldPath,
  known: ReadonlyMap<string, z.core.$ZodType>,
): string {
  if (known.has(name))
    return `Delete this line: ${name} does not go together with the other fields of ${parent.join(".")}.`;
  if (meant) return `Did you mean ${meant}? There is no field ${name} here.`;
  const groups = [...known].filter(([, field]) => fieldsIn(field).has(name)).map(([group]) => group);
  const [group] = groups;
  if (groups.length > 1)
    return `It belongs under ${groups.join(" or ")}: set the line in by two spaces below the one you mean.`;
  if (group) return `It belongs under ${group}: set the line in by two spaces below "${group}:".`;
  const own = parent.length > 0 ? fieldsIn(schema).get(name) : undefined;
  if (own) return elsewhereAdvice(openField(own).description, parent, known);
  if (/\s/.test(name))
    return "Set this line in by two spaces if it belongs to the text above. A field's name is one word.";
  if (known.size > mostTold)
    return `There is no field ${name} here. Delete it, or look for the right one: npm run words`;
  return `There is no field ${name} here. Delete it, or use one of these: ${[...known.keys()].join(", ")}.`;
}
