import { type BasicFormField, type ComponentSchema, fields } from "@keystatic/core";
import { block, inline } from "@keystatic/core/content-components";
import { createElement } from "react";
import { commonNames, type EditorField, type EditorFields } from "../../editor/fields/editor-field.ts";
import type { FormDescription, PartDescription } from "../../editor/server/describe-forms.ts";
import { formOrder } from "../fields/wording.ts";
import { versionField } from "../save/version-field.ts";
import { colorField } from "./color-field.ts";
import { dateField } from "./date-field.ts";
import { fold, foldName } from "./fold.ts";
import { keepOriginal } from "./keep-original.ts";
import { mediaField } from "./media-field.ts";

/** The fields of a form, in Keystatic's terms. None judges what is typed: the site's own check does when the form is saved. */
export function schemaOf(form: FormDescription, parts: readonly PartDescription[]): Record<string, ComponentSchema> {
  const own = schemasOf(form.fields);
  const name = form.fields[form.nameField];
  if (!form.isSingle && name) own[form.nameField] = nameField(name.label, name.help);
  const { first, more } = formOrder(Object.keys(own));
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((key) => [key, own[key] as ComponentSchema]));
  return {
    ...pick(first),
    ...(form.hasText && { pageText: textField(parts) }),
    [versionField]: hidden,
    ...(more.length > 0 && { [foldName]: fold, ...pick(more) }),
  };
}

/** Goes with the form from where it was opened to where it is saved, through drafts and other tabs; nobody sees it. */
const hidden: BasicFormField<string> = {
  kind: "form",
  label: "",
  defaultValue: () => "",
  parse: (value) => (typeof value === "string" ? value : ""),
  serialize: (value) => ({ value: value || undefined }),
  validate: (value) => value,
  reader: { parse: (value) => (typeof value === "string" ? value : "") },
  Input: () => null,
};

function schemasOf(described: EditorFields): Record<string, ComponentSchema> {
  return Object.fromEntries(Object.entries(described).map(([name, field]) => [name, fieldOf(startOf(name, field))]));
}

/** A new page begins as a draft. What is there already says itself whether it is one. */
const startOf = (name: string, field: EditorField): EditorField =>
  name === "draft" && field.kind === "yes-no" ? { ...field, usual: true } : field;

function nameField(label: string, description: string): ComponentSchema {
  return fields.slug({
    name: { label, description },
    slug: {
      label: "File name",
      description:
        "It is the page's address: small letters, digits and hyphens. When you change it, the old address leads to the new one.",
    },
  });
}

function fieldOf(field: EditorField): ComponentSchema {
  const { label } = field;
  const description = field.isOptional && !isChosen(field) ? `${field.help} May be left empty.` : field.help;
  switch (field.kind) {
    case "text":
      return fields.text({ label, description, multiline: field.long });
    case "date":
      return dateField(label, description);
    case "color":
      return colorField(label, description, field.role);
    case "number":
    case "phone":
      return fields.text({ label, description });
    case "yes-no":
      return fields.checkbox({ label, description, defaultValue: field.usual });
    case "choice":
      return choice(label, description, field.options, field.usual);
    case "reference":
      return fields.relationship({ label, description, collection: field.collection });
    case "media":
      return mediaField(label, description, field.accept);
    case "list":
      return fields.array(fieldOf(field.element), { label, description, itemLabel: nameOfItem });
    case "group":
      return optional(field, fields.object(schemasOf(field.fields), field.isOptional ? {} : { label, description }));
    case "forms":
      return forms(field, description);
  }
}

/** A tick or a choice has no empty state to tell of. */
const isChosen = ({ kind }: EditorField) => kind === "yes-no" || kind === "choice" || kind === "list";

/** The choice decides on the fields below it. What all forms have stands beside it, so that another choice leaves it alone. */
function forms(field: EditorField & { kind: "forms" }, description: string): ComponentSchema {
  const common = commonNames(field);
  const pick = (fieldsOfForm: EditorFields, isCommon: boolean) =>
    schemasOf(Object.fromEntries(Object.entries(fieldsOfForm).filter(([name]) => common.includes(name) === isCommon)));
  const own = Object.entries(field.forms).map(([name, inner]) => [name, fields.object(pick(inner, false))] as const);
  const key = choice(field.choice.label, field.choice.help, Object.keys(field.forms), "");
  const chosen = fields.conditional(key as never, { ...Object.fromEntries(own), "": fields.empty() } as never);
  const beside = pick(Object.values(field.forms)[0] ?? {}, true);
  return fields.object({ [field.key]: chosen, ...beside }, { label: field.label, description });
}

function choice(label: string, description: string, options: readonly string[], usual: string): ComponentSchema {
  const all = usual === "" ? ["", ...options] : options;
  return fields.select({
    label,
    description,
    options: all.map((value) => ({ label: value || "—", value })),
    defaultValue: usual,
  });
}

/** A group that may be left out has a box to tick: as long as it is not ticked, the group is not there. */
function optional({ label, help, isOptional }: EditorField, group: ComponentSchema): ComponentSchema {
  if (!isOptional) return group;
  return fields.conditional(fields.checkbox({ label, description: help, defaultValue: false }), {
    true: group,
    false: fields.empty(),
  });
}

/** What an entry of a list is called in it: its own text, or the first texts in it. */
function nameOfItem(props: unknown): string {
  const texts = (value: unknown): string[] => {
    if (typeof value === "string") return value ? [value] : [];
    if (typeof value !== "object" || value === null) return [];
    if ("fields" in value) return Object.values(value.fields as object).flatMap(texts);
    return "value" in value ? texts(value.value) : [];
  };
  return texts(props).slice(0, 2).join(" · ").slice(0, 80) || "(empty)";
}

function textField(parts: readonly PartDescription[]): ComponentSchema {
  const components = parts.map((part) => [
    part.name,
    block({
      label: part.label,
      description: part.help,
      schema: Object.fromEntries(part.attributes.map((attribute) => [attribute.name, attributeField(attribute)])),
      ContentView: ({ value }) =>
        createElement(
          "span",
          null,
          Object.values(value as object)
            .filter(Boolean)
            .join(" · ") || part.help,
        ),
    }),
  ]);
  return keepOriginal(
    fields.mdx({
      label: "Text of the page",
      description: "Type / or press + for headings, lists and the parts that keep themselves up to date.",
      options: { image: false, heading: [2, 3, 4] },
      components: { ...Object.fromEntries(components), Picture: picture },
    }),
  );
}

function attributeField({ label, help, collection }: PartDescription["attributes"][number]): ComponentSchema {
  if (collection) return fields.relationship({ label, description: help, collection });
  return fields.text({ label, description: help });
}

const picture = inline({
  label: "Picture",
  description: "A picture of your own, in the text.",
  schema: {
    src: mediaField("Picture", "A picture in media/.", ".jpg,.jpeg,.png,.webp,.avif,.gif"),
    alt: fields.text({
      label: "What it shows",
      description: "In words, for people who cannot see it, and for search engines.",
    }),
  },
  ContentView: ({ value }) =>
    value.src
      ? createElement("img", {
          className: "picture-in-text",
          src: `/api/keystatic/picture?path=${encodeURIComponent(value.src)}`,
          alt: value.alt,
        })
      : createElement("span", { className: "no-picture-yet" }, "Picture: press here, then the pencil"),
});
