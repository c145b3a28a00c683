import { addressOf } from "../../../src/check/content-index.ts";
import { builtInFigure } from "../../../src/domain/figure/built-in-figure.ts";
import { bodyComponents } from "../../../src/schemas/body-components.ts";
import { type CollectionName, collections } from "../../../src/schemas/collections.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import type { EditorFields } from "../fields/editor-field.ts";
import { formName } from "../save/form-files.ts";

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
 * @param shapes the ids of the shapes of the clinic's figure
 */
export function describeEditor(
  languages: readonly string[] = [],
  shapes: readonly string[] = builtInFigure.shapes.map(({ id }) => id),
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
    names.map((name) => describeForm(name, language, shapes)),
  );
  return { forms, parts };
}

function describeForm(
  collection: CollectionName,
  language: string | undefined,
  shapes: readonly string[],
): FormDescription {
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
    fields: withShapes(fields, shapes),
  };
}

/** The fields with the figure's shapes as the choices of the field that names one. */
function withShapes(fields: EditorFields, options: readonly string[]): EditorFields {
  const { shape } = fields;
  return shape?.kind === "choice" ? { ...fields, shape: { ...shape, options } } : fields;
}
