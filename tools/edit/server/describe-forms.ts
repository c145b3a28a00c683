import { bodyComponents } from "../../../src/check/body-components.ts";
import { addressOf } from "../../../src/check/content-index.ts";
import { type CollectionName, collections } from "../../../src/schemas/collections.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import type { EditorFields } from "../fields/editor-field.ts";

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

/** All that the editor's page has to know, made from the schemas and from the table of components. */
export function describeEditor(): EditorDescription {
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
  return { forms: names.map(describeForm), parts };
}

function describeForm(name: CollectionName): FormDescription {
  const rule = collections[name];
  const fields = describeFields(rule.schema);
  const isSingle = "only" in rule;
  const preview = addressOf({ collection: name, id: isSingle ? rule.only : "SLUG" })?.replace("SLUG", "{slug}");
  const hasText = rule.extension === ".mdx";
  return {
    name,
    label: labelOf(name),
    isSingle,
    hasText,
    nameField: "title" in fields ? "title" : "name",
    preview,
    fields,
  };
}
