import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { collections } from "../../../../src/schemas/collections.ts";
import { describeFields } from "../../../../tools/editor/fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../../../../tools/editor/fields/editor-field.ts";
import { toFormFields } from "../../../../tools/editor/fields/form-values.ts";
import { mergeFields } from "../../../../tools/editor/fields/merge-values.ts";
import { describeEditor } from "../../../../tools/editor/server/describe-forms.ts";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
}

/** Every field of a schema with its description, told by zod itself: `help.sources[].url: Where it can be read.` */
function fieldsOfSchema(schema: JsonSchema, path = ""): string[] {
  return [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => [
    ...Object.entries(part.properties ?? {}).flatMap(([name, field]) => [
      `${path}${name}: ${field.description ?? ""}`,
      ...fieldsOfSchema(field, `${path}${name}.`),
    ]),
    ...(part.items ? fieldsOfSchema(part.items, `${path.slice(0, -1)}[].`) : []),
  ]);
}

function fieldsOfForm(fields: EditorFields, path = ""): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    `${path}${name}: ${field.help}`,
    ...inside(field, path + name),
  ]);
}

function inside(field: EditorField, path: string): string[] {
  if (field.kind === "group") return fieldsOfForm(field.fields, `${path}.`);
  if (field.kind === "forms")
    return [
      `${path}.${field.key}: ${field.choice.help}`,
      ...Object.values(field.forms).flatMap((form) => fieldsOfForm(form, `${path}.`)),
    ];
  return field.kind === "list" ? inside(field.element, `${path}[]`) : [];
}

const sorted = (fields: readonly string[]) => [...new Set(fields)].sort();

describe.each(Object.entries(collections))("the form of %s", (_, { schema }) => {
  const form = describeFields(schema);

  it("has every field of the schema, and no other", () => {
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
    const names = (fields: readonly string[]) => sorted(fields.map((field) => field.replace(/: .*/s, "")));
    expect(names(fieldsOfForm(form))).toEqual(names(fieldsOfSchema(json)));
  });

  it("has a label and a help text for each field", () => {
    expect(fieldsOfForm(form).filter((field) => /: $/.test(field))).toEqual([]);
  });
});

describe("the kinds of fields", () => {
  it.each([
    ["a line", collections.clinic.schema, "name", { kind: "text", long: false, label: "Name", isOptional: false }],
    ["a paragraph", collections.clinic.schema, "disclaimer", { kind: "text", long: true }],
    ["a sentence or two", collections.pages.schema, "description", { kind: "text", long: true }],
    ["yes or no", collections.pages.schema, "draft", { kind: "yes-no", usual: false }],
    ["a number", collections.regions.schema, "order", { kind: "number", isOptional: true }],
    [
      "a choice",
      collections.treatments.schema,
      "drawing",
      { kind: "choice", usual: "", options: ["hold", "shear", "rhythm", "press", "knot", "glide"] },
    ],
    ["another entry", collections.clinic.schema, "mainLocation", { kind: "reference", collection: "locations" }],
    ["a day", collections.pages.schema, "updated", { kind: "date", label: "Last changed" }],
    ["a list", collections.pages.schema, "formerUrls", { kind: "list", label: "Old addresses" }],
    ["a group with several forms", collections.clinic.schema, "newsletter", { kind: "forms", key: "provider" }],
  ])("%s", (_, schema, name, expected) => {
    expect(describeFields(schema)[name]).toMatchObject(expected);
  });

  it("a file in the media folder", () => {
    const video = describeFields(collections.regions.schema)["video"];
    expect(video).toMatchObject({ fields: { poster: { kind: "media" }, captions: { kind: "media", accept: ".vtt" } } });
  });

  it("the hours of a day: one field for each of the seven", () => {
    const hours = describeFields(collections.locations.schema)["hours"] as EditorField & { kind: "group" };
    expect(Object.keys(hours.fields)).toEqual(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
  });
});

describe("the editor", () => {
  it("has a form for every kind of file, and leads each back to its page", () => {
    const { forms } = describeEditor();
    expect(forms.map(({ name }) => name)).toEqual(Object.keys(collections));
    expect(forms.find(({ name }) => name === "regions")?.preview).toBe("/regions/{slug}/");
    expect(forms.find(({ name }) => name === "home")?.preview).toBe("/");
    expect(forms.find(({ name }) => name === "locations")?.preview).toBeUndefined();
  });

  it("has forms of their own for the translations that are there", () => {
    const { forms } = describeEditor(["fr"]);
    expect(forms.find(({ name }) => name === "fr-regions")).toMatchObject({
      label: "Regions (fr)",
      preview: "/fr/regions/{slug}/",
    });
  });

  it("offers the shapes of the clinic's figure, else of the built-in one", () => {
    const shape = (editor: ReturnType<typeof describeEditor>) =>
      editor.forms.find(({ name }) => name === "regions")?.fields["shape"];
    expect(shape(describeEditor([], { shapes: ["knee"] }))).toMatchObject({
      kind: "choice",
      options: ["knee"],
      isOptional: true,
    });
    expect(shape(describeEditor())).toMatchObject({ options: expect.arrayContaining(["psoas", "lats"]) });
  });

  it("offers the pages that a menu may name", () => {
    const { fields } = describeEditor([], { pages: ["/contact/"] }).forms.find(({ name }) => name === "clinic") ?? {};
    expect(fields?.["menu"]).toMatchObject({ kind: "list", element: { kind: "choice", options: ["/contact/"] } });
  });

  it("shows a shape and a page of the menu as the file has them, and takes another", () => {
    for (const [collection, name, was, is] of [
      ["regions", "shape", "psoas", "lats"],
      ["clinic", "menu", ["/contact/"], ["/privacy/", "/contact/"]],
    ] as const) {
      const fields = describeFields(collections[collection].schema);
      expect(toFormFields(fields, { [name]: was })[name]).toEqual(was);
      expect(
        mergeFields(fields, { [name]: was }, { ...toFormFields(fields, { [name]: was }), [name]: is }),
      ).toMatchObject({
        [name]: is,
      });
    }
  });

  it("offers every component with its attributes", () => {
    expect(
      describeEditor().parts.map(({ name, attributes }) => [name, attributes.map(({ name }) => name)]),
    ).toContainEqual(["Video", ["url", "title"]]);
  });
});
