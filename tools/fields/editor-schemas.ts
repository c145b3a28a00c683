import { z } from "astro/zod";
import { collections } from "../../src/schemas/collections.ts";

/** What the schemas say to this project alone. */
const ourOwn = ["inTranslation", "reached", "page", "builtIn", "collection", "media", "photograph", "figureShape"];

/**
 * The schemas of all kinds of files in the form that editors read (JSON Schema), by the names of their files below
 * `.vscode/schemas/`. An editor then offers the fields, says what to write in each, and marks what is wrong while one types.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(collections).map(([name, { schema }]) => {
      const json = z.toJSONSchema(schema, {
        io: "input",
        unrepresentable: "any",
        override: ({ jsonSchema }) => {
          for (const own of ourOwn) delete jsonSchema[own];
        },
      });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
