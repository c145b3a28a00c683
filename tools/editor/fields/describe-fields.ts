import { z } from "astro/zod";
import type { ToldField } from "../../../src/domain/brand/told-contrast.ts";
import { openField } from "../../../src/schemas/schema-fields.ts";
import type { EditorField, EditorFields } from "./editor-field.ts";
import { formHelp, formLabel } from "./wording.ts";

type AnySchema = z.core.$ZodType;

/** Texts that may be longer than this, or must be longer than that, are written in a box of several lines; in characters. */
const [longestLine, leastSentence] = [200, 50];
const accepted: Readonly<Record<string, string>> = {
  picture: ".jpg,.jpeg,.png,.webp,.avif,.gif",
  captions: ".vtt",
  film: ".mp4,.webm",
  drawing: ".svg",
  typeface: ".woff2",
};

/** The fields of a collection, made from its schema: names, descriptions and kinds stand in no second place. */
export function describeFields(schema: AnySchema): EditorFields {
  const inner = openField(schema).schema;
  if (!(inner instanceof z.ZodObject)) throw new Error("A collection's schema is a group of fields.");
  return fieldsOf(inner.shape as Record<string, AnySchema>, []);
}

function fieldsOf(shape: Readonly<Record<string, AnySchema>>, path: readonly string[]): EditorFields {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, describeField([...path, name], schema)]),
  );
}

function describeField(path: readonly string[], schema: AnySchema): EditorField {
  const name = path.at(-1) ?? "";
  const { schema: inner, description, isOptional } = openField(schema);
  const meta = metaOf(schema);
  // A field for words of one's own is called by those whose place they take.
  const label = typeof meta["builtIn"] === "string" ? meta["builtIn"] : (formLabel(path) ?? labelOf(name));
  const help = meta["builtIn"] === undefined ? formHelp(path, description ?? "") : (description ?? "");
  const words = { label, help, isOptional };
  const usual = usualValue(schema);
  if (typeof meta["collection"] === "string") return { ...words, kind: "reference", collection: meta["collection"] };
  if (typeof meta["media"] === "string") return { ...words, kind: "media", accept: accepted[meta["media"]] ?? "" };
  // server/describe-forms.ts puts these choices in.
  if (meta["figureShape"]) return { ...words, kind: "choice", options: [], usual: "", among: "shapes" };
  if (meta["page"] === "menu") return { ...words, kind: "choice", options: [], usual: "", among: "pages" };
  if (isRole(meta["color"])) return { ...words, kind: "color", role: meta["color"] };
  if (inner instanceof z.ZodBoolean) return { ...words, kind: "yes-no", usual: usual === true };
  if (inner instanceof z.ZodNumber) return { ...words, kind: "number" };
  const options = optionsOf(inner);
  if (options) return { ...words, kind: "choice", options, usual: typeof usual === "string" ? usual : "" };
  if (inner instanceof z.ZodArray) {
    const element = describeField(path, inner.element);
    return { ...words, kind: "list", element: { ...element, label: labelOf(oneOf(name)) } };
  }
  if (inner instanceof z.ZodObject) return { ...words, kind: "group", fields: fieldsOf(inner.shape, path) };
  if (inner instanceof z.ZodDiscriminatedUnion) return { ...words, ...formsOf(inner, path) };
  if (acceptsOnly(schema, "2026-12-25", "2026-02-30")) return { ...words, kind: "date" };
  if (acceptsOnly(schema, "+1 212 555 0147", "2026-12-25")) return { ...words, kind: "phone" };
  if (isText(inner)) return { ...words, kind: "text", long: isLong(inner) };
  throw new Error(
    `The editor has no way to show the field ${name}: teach tools/editor/fields/describe-fields.ts its kind.`,
  );
}

const isRole = (role: unknown): role is ToldField =>
  role === "ground" || role === "paper" || role === "ink" || role === "accent";

/** Is it written as text? A choice of texts, such as an address here or elsewhere, is one, too. */
function isText(schema: AnySchema): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.every((option) => isText(openField(option).schema));
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
}

function isLong(schema: AnySchema): boolean {
  if (!(schema instanceof z.ZodString)) return false;
  return (schema.maxLength ?? 0) > longestLine || (schema.minLength ?? 0) >= leastSentence;
}

/** Does the schema take the one text, and neither the other nor words of any length? */
function acceptsOnly(schema: AnySchema, text: string, other: string): boolean {
  const takes = (value: string) => z.safeParse(schema, value).success;
  return takes(text) && ![other, "words", "words of a sentence", "words ".repeat(12).trim()].some(takes);
}

function formsOf(union: z.ZodDiscriminatedUnion, path: readonly string[]) {
  const key = union.def.discriminator;
  const choice = { label: labelOf(key), help: "" };
  const forms = union.options.flatMap((option) => {
    const { [key]: name, ...others } = (option as z.ZodObject).shape as Record<string, AnySchema>;
    if (!name) return [];
    const { schema, description } = openField(name);
    choice.help ||= description ?? "";
    return (optionsOf(schema) ?? []).map((value) => [value, fieldsOf(others, path)] as const);
  });
  return { kind: "forms", key, choice, forms: Object.fromEntries(forms) } as const;
}

function optionsOf(schema: AnySchema): string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : undefined;
}

/** What holds if the field is left out. */
function usualValue(schema: AnySchema): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  return schema instanceof z.ZodOptional ? usualValue(schema.unwrap()) : undefined;
}

/** What else the schema says of itself: the collection it names, the kind of file. The outermost word counts. */
function metaOf(schema: AnySchema): Record<string, unknown> {
  const meta = z.globalRegistry.get(schema) ?? {};
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inner ? { ...metaOf(inner), ...meta } : meta;
}

/** `searchTitle` as people read it: Search title. */
export function labelOf(name: string): string {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one entry of a list is called. */
function oneOf(name: string): string {
  if (/ies$/.test(name)) return name.replace(/ies$/, "y");
  return name.replace(/s$/, "");
}
