import { checkContent } from "../src/check/check-content.ts";
import { formatProblems } from "../src/check/format-problems.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { projectRoot } from "./project-root.ts";

/*
 * `npm run check`: tells everything that is wrong in the content folder, in plain words; with `--json` as a list for
 * programs. Ends with 1 if there is a problem. Nothing is changed.
 */
const { problems, entries } = await checkContent(contentFolder(process.env, projectRoot));

function inWords(): string {
  return problems.length > 0 ? formatProblems(problems) : `All ${entries.length} files are in order.`;
}

console.log(process.argv.includes("--json") ? JSON.stringify(problems, null, 2) : inWords());
process.exitCode = problems.length > 0 ? 1 : 0;
