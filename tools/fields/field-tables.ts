import { z } from "astro/zod";
import { collectionNames, kindOf } from "../../src/schemas/collections.ts";
import type { Kind } from "../../src/schemas/kind.ts";

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** What a kind of file is called in the tables: `clinic.yaml`, `regions/`. */
function titleOf({ folder, only, extension }: Kind): string {
  return `${folder && `${folder}/`}${only ? `${only}${extension}` : ""}`;
}

/** The text of `content/README.md` with its field tables made anew from the schemas. @throws Error when a mark is missing */
export function withFieldTables(readme: string): string {
  const marks = /<!-- fields:start -->[\s\S]*<!-- fields:end -->/;
  if (!marks.test(readme))
    throw new Error("content/README.md has lost the marks <!-- fields:start --> and <!-- fields:end -->.");
  return readme.replace(marks, () => `<!-- fields:start -->\n\n${fieldTables()}\n\n<!-- fields:end -->`);
}

/** The words of the interface are some hundreds: npm run words lists them. */
const untold = new Set(["words"]);

function fieldTables(): string {
  return collectionNames
    .filter((name) => !untold.has(name))
    .map((name) => {
      const kind = kindOf(name);
      const json = z.toJSONSchema(kind.schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
      const rows = rowsOf(json, "").map(({ field, must, text }) => `| \`${field}\` | ${must ? "yes" : ""} | ${text} |`);
      return `### Fields of \`${titleOf(kind)}\`\n\n| field | must be there | what to write |\n| --- | --- | --- |\n${rows.join("\n")}`;
    })
    .join("\n\n");
}

interface Row {
  field: string;
  must: boolean;
  text: string;
}

/** The fields of a schema and, indented by their path, those within them; the fields of each choice once. */
function rowsOf(schema: JsonSchema, path: string): Row[] {
  const parts = schema.oneOf ?? schema.anyOf ?? [schema];
  const rows = parts.flatMap((part) =>
    Object.entries(part.properties ?? {}).flatMap(([name, field]) => [
      { field: path + name, must: part.required?.includes(name) ?? false, text: field.description ?? "" },
      ...rowsOf(field, `${path}${name}.`),
      ...(field.items ? rowsOf(field.items, `${path}${name}[].`) : []),
    ]),
  );
  return rows.filter((row, index) => rows.findIndex(({ field }) => field === row.field) === index);
}
