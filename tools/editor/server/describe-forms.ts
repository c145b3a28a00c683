import { addressOf } from "../../../src/check/content-index.ts";
import { builtInFigure } from "../../../src/domain/figure/built-in-figure.ts";
import { bodyComponents } from "../../../src/schemas/body-components.ts";
import { type CollectionName, collections, kindOf } from "../../../src/schemas/collections.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import { formName } from "../save/form-files.ts";
import type { Choices } from "./clinic-choices.ts";

/** One form of the editor: of a file there is one of, or of all files of a collection. */
export interface FormDescription {
  name: string;
  label: string;
  isSingle: boolean;
  hasText: boolean;
  /** the field that names an entry */
  nameField: string;
  /** where the page is shown, with `{slug}` for the file name */
  preview?: string | undefined;
  fields: EditorFields;
}

/** A component that may be put into a text. */
export interface PartDescription {
  name: string;
  label: string;
  help: string;
  attributes: { name: string; label: string; help: string; collection?: string | undefined }[];
}

export interface EditorDescription {
  forms: FormDescription[];
  parts: PartDescription[];
}

/**
 * All that the editor's page has to know, made from the schemas and from the table of components.
 * @param languages the folders of translations; each has forms of its own
 */
export function describeEditor(
  languages: readonly string[] = [],
  { shapes = builtInFigure.shapes.map(({ id }) => id), pages = [] }: Partial<Choices> = {},
): EditorDescription {
  const names = Object.keys(collections) as CollectionName[];
  const parts = Object.entries(bodyComponents).map(([name, { describe, attributes }]) => ({
    name,
    label: labelOf(name),
    help: describe,
    attributes: Object.entries(attributes).map(([attribute, { describe: help, collection }]) => ({
      name: attribute,
      label: labelOf(attribute),
      help,
      collection,
    })),
  }));
  const forms = [undefined, ...languages].flatMap((language) =>
    names
      .filter((name) => !language || kindOf(name).wording !== "none")
      .map((name) => describeForm(name, language, { shapes, pages })),
  );
  return { forms, parts };
}

function describeForm(collection: CollectionName, language: string | undefined, choices: Choices): FormDescription {
  const rule = collections[collection];
  const fields = describeFields(rule.schema);
  const isSingle = "only" in rule;
  const entry = { collection, id: isSingle ? rule.only : "SLUG", ...(language && { language }) };
  return {
    name: formName(entry),
    label: labelOf(collection) + (language ? ` (${language})` : ""),
    isSingle,
    hasText: rule.extension === ".mdx",
    nameField: "title" in fields ? "title" : "name",
    preview: addressOf(entry)?.replace("SLUG", "{slug}"),
    fields: withChoices(fields, choices),
  };
}

/** The fields with what the clinic has as the choices of those that name one of it. */
function withChoices(fields: EditorFields, choices: Choices): EditorFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, choose(field, choices)]));
}

function choose(field: EditorField, choices: Choices): EditorField {
  if (field.kind === "choice" && field.among) return { ...field, options: choices[field.among] };
  if (field.kind === "list") return { ...field, element: choose(field.element, choices) };
  return field.kind === "group" ? { ...field, fields: withChoices(field.fields, choices) } : field;
}
