import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorSchemas } from "../../../tools/fields/editor-schemas.ts";
import { projectRoot } from "../../../tools/project-root.ts";

const folder = join(projectRoot, ".vscode/schemas");
const schemas = [...editorSchemas()];

describe("the help that editors give", () => {
  it("is there for every kind of file, and for no other", () => {
    expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)("says in %s what the schemas say now (if not: npm run fields)", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it("belongs to the files that it is about", () => {
    const settings = JSON.parse(readFileSync(join(projectRoot, ".vscode/settings.json"), "utf8"));
    const places = Object.entries<string>(settings["yaml.schemas"]);
    expect(places).toHaveLength(5);
    for (const [schema, files] of places) {
      expect(schemas.map(([name]) => `./.vscode/schemas/${name}`)).toContain(schema);
      expect(readdirSync(join(projectRoot, files.replace(/\/[^/]*$/, ""))).length).toBeGreaterThan(0);
    }
  });

  it("tells of every field what to write", () => {
    const fields = schemas.flatMap(([name, text]) =>
      Object.entries<{ description?: string }>(JSON.parse(text).properties).map(([field, { description }]) => ({
        field: `${name} ${field}`,
        description,
      })),
    );
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
  });
});
