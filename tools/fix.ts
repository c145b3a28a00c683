import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../src/check/check-content.ts";
import { fixText } from "../src/fix/fix-text.ts";
import { formatChanges } from "../src/fix/format-changes.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { listEntries } from "../src/source/list-entries.ts";
import { writePlan } from "./editor/save/write-plan.ts";
import { projectRoot } from "./project-root.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run fix`: puts right in the content folder what can be put right by rule (quotes, `\<3`, line ends …), and shows each
 * change. With `--dry-run` it only shows them. A file that is not written in UTF-8 is left to its author.
 */
const folder = contentFolder(process.env, projectRoot);
if (!existsSync(folder)) stopWith(`There is no folder ${folder}.`);
const isDryRun = process.argv.includes("--dry-run");

const changes = listEntries(folder).entries.flatMap((listed) => {
  const path = join(folder, listed.file);
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return [];
  const fixed = fixText(bytes.toString("utf8"), listed);
  if (fixed.changes.length > 0 && !isDryRun) writePlan(folder, { files: new Map([[listed.file, fixed.text]]) });
  return fixed.changes;
});

const { problems } = isDryRun ? { problems: [] } : await checkContent(folder);
console.log(formatChanges(changes, problems.length, isDryRun));
