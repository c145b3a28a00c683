import { z } from "astro/zod";
import { closestName } from "../../src/check/closest-name.ts";
import { issueAdvice } from "../../src/check/issue-advice.ts";
import { fieldsIn, openField } from "../../src/schemas/schema-fields.ts";
import type { Answers } from "./answers.ts";
import { isShapeField, type ShapeChoice, shapeFault, shapeList, shapeMeant } from "./shape-choices.ts";

type Schema = z.core.$ZodType;

/** What asking needs to know beside the schema. */
export interface Asking {
  answers: Answers;
  /** prints what is wrong with an answer */
  show: (text: string) => void;
  /** the file names that a reference may name */
  idsOf: (collection: string) => readonly string[];
  /** the shapes of the figure */
  shapes: readonly ShapeChoice[];
}

/**
 * Asks for one field until its own schema takes the answer.
 * @returns the value as it is written in the file; undefined where an optional field is left out
 */
export async function askField(field: Schema, path: readonly string[], asking: Asking): Promise<unknown> {
  const { schema, isOptional } = openField(field);
  if (schema instanceof z.ZodArray) return askList(field, schema.element, path, asking);
  if (schema instanceof z.ZodObject) return askGroup(schema, path, asking);
  for (;;) {
    const { text, isGiven } = await asking.answers.next(
      path.join("."),
      promptFor(field, path, asking),
      isOptional ? "" : undefined,
    );
    if (text === "" && isOptional) return undefined;
    const value = isShapeField(field) ? shapeMeant(text, asking.shapes) : asWritten(text, schema);
    const fault = faultOf(value, field, asking);
    if (!fault) return value;
    if (isGiven) throw new Error(`--${path.join(".")}: ${fault} Nothing was written.`);
    asking.show(`  ${fault}`);
  }
}

async function askGroup(schema: Schema, path: readonly string[], asking: Asking): Promise<Record<string, unknown>> {
  const group: Record<string, unknown> = {};
  for (const [name, field] of fieldsIn(schema)) {
    if (openField(field).isOptional) continue;
    group[name] = await askField(field, [...path, name], asking);
  }
  return group;
}

/** A list is asked for entry by entry; an empty answer ends it, once there is enough. */
async function askList(field: Schema, element: Schema, path: readonly string[], asking: Asking): Promise<unknown> {
  const list: unknown[] = [];
  const { schema: inner } = openField(element);
  for (;;) {
    const isEnough = z.safeParse(field, list, { error: issueAdvice }).success || openField(field).isOptional;
    if (inner instanceof z.ZodObject) {
      const isGiven = asking.answers.unused().some((key) => key.startsWith(`${path.join(".")}.`));
      if (isEnough && !isGiven && !(await wantsMore(path, list.length, asking)))
        return list.length > 0 ? list : undefined;
      list.push(await askGroup(inner, path, asking));
      continue;
    }
    const { text, isGiven } = await asking.answers.next(
      path.join("."),
      listPrompt(field, path, list.length, asking),
      isEnough ? "" : undefined,
    );
    if (text === "" && isEnough) return list.length > 0 ? list : undefined;
    const fault = faultOf(text, element, asking);
    if (!fault) list.push(text);
    else if (isGiven) throw new Error(`--${path.join(".")}: ${fault} Nothing was written.`);
    else asking.show(`  ${fault}`);
  }
}

async function wantsMore(path: readonly string[], count: number, { answers }: Asking): Promise<boolean> {
  const question = count > 0 ? "Another one for" : "Is there one for";
  const { text } = await answers.next(`${path.join(".")}.more`, `\n${question} ${path.join(".")}? yes or no`, "no");
  return /^y(es)?$/i.test(text);
}

function promptFor(field: Schema, path: readonly string[], asking: Asking): string {
  const { description, isOptional, schema } = openField(field);
  const choices = schema instanceof z.ZodEnum ? schema.options.map(String) : referencesOf(field, asking);
  return [
    `\n${path.join(".")}${isOptional ? " (may stay empty)" : ""}`,
    `  ${description ?? "Write it."}`,
    ...(choices.length > 0 ? [`  One of: ${choices.join(", ")}`] : []),
    ...(isShapeField(field) ? ["  The shapes there are:", ...shapeList(asking.shapes)] : []),
  ].join("\n");
}

function listPrompt(field: Schema, path: readonly string[], count: number, asking: Asking): string {
  if (count > 0) return "  the next one, or an empty line";
  const { schema, description } = openField(field);
  const choices = schema instanceof z.ZodArray ? referencesOf(schema.element, asking) : [];
  return [
    `\n${path.join(".")}, one a line; an empty line ends the list`,
    `  ${description ?? "Write them."}`,
    ...(choices.length > 0 ? [`  Some of: ${choices.join(", ")}`] : []),
  ].join("\n");
}

function referencesOf(field: Schema, { idsOf }: Asking): readonly string[] {
  const collection = collectionOf(field);
  return collection ? idsOf(collection) : [];
}

/** The collection whose entries a field names; undefined if it names none. */
export function collectionOf(field: Schema): string | undefined {
  const { schema } = openField(field);
  const collection = z.globalRegistry.get(schema instanceof z.ZodArray ? openField(schema.element).schema : schema)?.[
    "collection"
  ];
  return typeof collection === "string" ? collection : undefined;
}

function asWritten(text: string, schema: Schema): unknown {
  if (schema instanceof z.ZodNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (schema instanceof z.ZodBoolean && /^(y(es)?|true)$/i.test(text)) return true;
  return schema instanceof z.ZodBoolean && /^(no?|false)$/i.test(text) ? false : text;
}

/** What the field's own schema says against the value, or that it names a file which is not there. */
function faultOf(value: unknown, field: Schema, asking: Asking): string | undefined {
  const result = z.safeParse(field, value, { error: issueAdvice });
  if (!result.success) return result.error.issues[0]?.message;
  if (isShapeField(field)) return shapeFault(String(value), asking.shapes);
  const collection = collectionOf(field);
  if (collection === undefined || asking.idsOf(collection).includes(String(value))) return undefined;
  const meant = closestName(String(value), asking.idsOf(collection));
  return `${meant ? `Did you mean ${meant}? ` : ""}There is no file ${value} in ${collection}/.`;
}
