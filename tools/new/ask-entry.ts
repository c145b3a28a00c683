import { z } from "astro/zod";
import { issueAdvice } from "../../src/check/issue-advice.ts";
import { fieldAt, fieldsIn, openField } from "../../src/schemas/schema-fields.ts";
import { type Asking, askField, collectionOf } from "./ask-field.ts";
import { isShapeField } from "./shape-choices.ts";

const mostRules = 20;

/**
 * Asks for all that an entry of this schema needs: its required fields, the entries and the shape it may name, and what its rules ask
 * for beyond. What is asked and what is taken for an answer come from the schema alone.
 * @returns the fields as they are written in the file
 */
export async function askEntry(schema: z.ZodType, asking: Asking): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [name, field] of fieldsIn(schema)) {
    const isAsked = !openField(field).isOptional || isReference(field) || isShapeField(field);
    const value = isAsked ? await askField(field, [name], asking) : undefined;
    if (value !== undefined) data[name] = value;
  }
  for (let count = 0; count < mostRules; count++) {
    const result = schema.safeParse(data, { error: issueAdvice });
    if (result.success) return data;
    const [issue] = result.error.issues;
    const name = String(issue?.path[0]);
    const field = fieldAt(schema, [name]);
    if (!field) break;
    asking.show(`\n${issue?.message}`);
    data[name] = await askField(field.schema, [name], asking);
  }
  throw new Error("These answers do not make a whole file. Nothing was written.");
}

/** Lists of other pages are asked for too, though they may stay empty: a page that leads to no other is rarely meant. */
function isReference(field: z.core.$ZodType): boolean {
  const { schema } = openField(field);
  if (!(schema instanceof z.ZodArray)) return false;
  const { schema: element } = openField(schema.element);
  const named =
    element instanceof z.ZodObject ? [...fieldsIn(element).values()].map(collectionOf) : [collectionOf(field)];
  return named.some((collection) => collection !== undefined && collection !== "locations");
}
