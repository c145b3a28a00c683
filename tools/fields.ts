/**
 * `npm run fields`: writes what is made of the schemas: the field tables of `content/README.md`, between its two marks, and
 * the help that editors give (`.vscode/schemas/`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorSchemas } from "./fields/editor-schemas.ts";
import { withFieldTables } from "./fields/field-tables.ts";
import { projectRoot } from "./project-root.ts";

const file = join(projectRoot, "content/README.md");
writeFileSync(file, withFieldTables(readFileSync(file, "utf8")));

const folder = join(projectRoot, ".vscode/schemas");
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, name), text);
console.log("The field tables of content/README.md and the help of editors are up to date.");
