import type { z } from "astro/zod";

/** What the fields of a file must be to each other, beyond what each may be by itself. */
export interface FieldRule<Fields> {
  holds: (fields: Fields) => boolean;
  /** the field that the owner is led to */
  path: (string | number)[];
  /** what to write there, in the owner's words */
  error: string;
}

/** The schema with rules between its fields. They are asked once every field by itself is in order. */
export function withRules<Schema extends z.ZodType>(
  schema: Schema,
  rules: readonly FieldRule<z.output<Schema>>[],
): Schema {
  return rules.reduce(
    (ruled, { holds, path, error }) => ruled.refine((fields) => holds(fields as z.output<Schema>), { path, error }),
    schema,
  );
}
