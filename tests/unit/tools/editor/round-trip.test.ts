import { describe, expect, it } from "vitest";
import { collections } from "../../../../src/schemas/collections.ts";
import { listEntries } from "../../../../src/source/list-entries.ts";
import { readEntry } from "../../../../src/source/read-entry.ts";
import { describeFields } from "../../../../tools/editor/fields/describe-fields.ts";
import { type FormFile, formFile, formPath, readFormFile } from "../../../../tools/editor/save/form-files.ts";
import { mergeFile } from "../../../../tools/editor/save/merge-file.ts";
import { changedLines } from "../../../support/changed-lines.ts";
import { contentFixtures } from "../../../support/content-fixtures.ts";

const files = contentFixtures().flatMap((folder) =>
  listEntries(folder).entries.map((listed) => ({ name: `${folder}/${listed.file}`, folder, listed })),
);

/** Every text in the values of a form, by its path. */
function* textsIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value === "string" && value.split(" ").length > 2) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

function withWord(form: FormFile, path: readonly (string | number)[]): FormFile {
  const values = structuredClone(form.values);
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as never, values);
  parent[last] = String(parent[last]).replace(/^(\S+ )\S+/, "$1otherwise");
  return { ...form, values };
}

describe.each(files)("$name", ({ folder, listed }) => {
  const entry = readEntry(folder, listed);
  const shown = formFile(folder, listed);
  if ("problems" in entry || "problems" in shown) throw new Error(`${listed.file} cannot be read.`);
  const form = readFormFile(formPath(listed), shown.text);
  const save = (changed: FormFile) => mergeFile(listed.collection, entry.text, changed);

  it("stays as it is, to the letter, when its form is saved unchanged", () => {
    expect(save(form)).toBe(entry.text);
  });

  it("changes in one line when one word of a field is changed", () => {
    const paths = [...textsIn(form.values)].filter((_, index) => process.env["THOROUGH"] || index % 5 === 0);
    const spoilt = paths.flatMap((path) => {
      const lines = changedLines(entry.text, save(withWord(form, path)));
      return lines.length === 2 ? [] : [`${path.join(".")}\n${lines.join("\n")}`];
    });
    expect(spoilt).toEqual([]);
  });

  it("changes in one line when one word of its text is changed", () => {
    const words = [...form.body.matchAll(/(?<=[a-z] )[a-z]{3,}(?= [a-z])/g)].filter(
      (_, index) => index % (process.env["THOROUGH"] ? 7 : 30) === 0,
    );
    const spoilt = words.flatMap(({ index, 0: word }) => {
      const body = `${form.body.slice(0, index)}otherwise${form.body.slice(index + word.length)}`;
      const lines = changedLines(entry.text, save({ ...form, body }));
      return lines.length === 2 ? [] : [lines.join("\n")];
    });
    expect(spoilt).toEqual([]);
  });

  it("has a form that knows all of its fields", () => {
    const known = Object.keys(describeFields(collections[listed.collection].schema));
    expect(Object.keys(entry.data as object).filter((field) => !known.includes(field))).toEqual([]);
  });
});
