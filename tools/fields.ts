/**
 * `npm run fields`: writes the field tables of `content/README.md` from the schemas, between its two marks.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFieldTables } from "./fields/field-tables.ts";
import { projectRoot } from "./project-root.ts";

const file = join(projectRoot, "content/README.md");
writeFileSync(file, withFieldTables(readFileSync(file, "utf8")));
console.log("The field tables of content/README.md are up to date.");
