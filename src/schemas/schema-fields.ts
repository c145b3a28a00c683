import { z } from "astro/zod";
import type { FieldPath } from "./field-path.ts";
import type { Reached } from "./reached.ts";

type AnySchema = z.core.$ZodType;

/** A field as its schema describes it. */
export interface SchemaField {
  /** without what makes it optional or gives it a default */
  schema: AnySchema;
  description: string | undefined;
  isOptional: boolean;
  /** how it stands in a translation; a fact where its schema says nothing */
  inTranslation: InTranslation;
  /** of an address on the web: what a visitor does before its host is asked */
  reached: Reached | undefined;
}

/** `words` have to be translated; a `fact` stands once, in the original; what is each file's `own` holds for that file alone. */
export type InTranslation = "words" | "own" | "fact";

const opened = new WeakMap<AnySchema, SchemaField>();

/** Takes the layers off a schema: optional, default, and what happens to the value before and after it is read. */
export function openField(schema: AnySchema): SchemaField {
  const field = opened.get(schema) ?? readField(schema);
  opened.set(schema, field);
  return field;
}

function readField(schema: AnySchema): SchemaField {
  let inner = schema;
  let description: string | undefined;
  let isOptional = false;
  let inTranslation: InTranslation | undefined;
  let reached: Reached | undefined;
  for (;;) {
    const meta = z.globalRegistry.get(inner);
    description ??= meta?.description;
    inTranslation ??= meta?.["inTranslation"] as InTranslation | undefined;
    reached ??= meta?.["reached"] as Reached | undefined;
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      isOptional = true;
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) inner = inner.in instanceof z.ZodTransform ? inner.out : inner.in;
    else return { schema: inner, description, isOptional, inTranslation: inTranslation ?? "fact", reached };
  }
}

const known = new WeakMap<AnySchema, ReadonlyMap<string, AnySchema>>();

/** The schemas of the fields inside a group, by name; of all its forms if it has several. */
export function fieldsIn(schema: AnySchema): ReadonlyMap<string, AnySchema> {
  const fields = known.get(schema) ?? readFields(openField(schema).schema);
  known.set(schema, fields);
  return fields;
}

function readFields(schema: AnySchema): ReadonlyMap<string, AnySchema> {
  if (schema instanceof z.ZodObject) return new Map(Object.entries(schema.shape));
  if (schema instanceof z.ZodUnion) return new Map(schema.options.flatMap((option) => [...fieldsIn(option)]));
  return new Map();
}

/** The field at the end of the path; `undefined` if the schema has none there. */
export function fieldAt(schema: AnySchema, path: FieldPath): SchemaField | undefined {
  const [first, ...rest] = path;
  const field = openField(schema);
  if (first === undefined) return field;
  const inner = field.schema;
  const next = inner instanceof z.ZodArray ? inner.element : fieldsIn(inner).get(String(first));
  return next && fieldAt(next, rest);
}

/** A value in the fields of a file, together with the schema of its field. */
export interface FieldValue {
  path: FieldPath;
  value: unknown;
  schema: AnySchema;
  reached: Reached | undefined;
}

/** Every value in the data that the schema knows, groups and lists included. */
export function* valuesIn(schema: AnySchema, value: unknown, path: FieldPath = []): Generator<FieldValue> {
  const { schema: inner, reached } = openField(schema);
  yield { path, value, schema: inner, reached };
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    for (const [index, item] of value.entries()) yield* valuesIn(inner.element, item, [...path, index]);
  } else if (isGroup(value)) {
    for (const [name, field] of fieldsIn(inner)) {
      if (Object.hasOwn(value, name)) yield* valuesIn(field, value[name], [...path, name]);
    }
  }
}

/** Is the value a group of fields, neither a list nor nothing? */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at the end of the path; `undefined` if there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}
