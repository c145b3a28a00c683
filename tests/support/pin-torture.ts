/**
 * Writes into every case of `tests/fixtures/torture/` what the check says of it now: node tests/support/pin-torture.ts [table]
 * The difference is to be read like a text: does each message say what is wrong, where, and what to write?
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { checkContent } from "../../src/check/check-content.ts";
import { goodFiles, toldOf, tortureCases, tortureFolder } from "./torture.ts";
import { whileChanged, writeClinic } from "./write-clinic.ts";

const clinic = writeClinic({}, Object.fromEntries(goodFiles));
const tables = Map.groupBy(tortureCases(), ({ table }) => table);
for (const [table, cases] of tables) {
  if (process.argv[2] && process.argv[2] !== table) continue;
  const path = join(tortureFolder, `${table}.yaml`);
  const [head = "", ...written] = readFileSync(path, "utf8").split(/^(?=- it:)/m);
  const pinned: string[] = [];
  for (const [index, { name, changes }] of cases.entries()) {
    const { problems } = await whileChanged(clinic.folder, changes, () => checkContent(clinic.folder));
    if (problems.length === 0) console.log(`Nothing is said of ${table}: ${name}`);
    const says = stringify({ says: toldOf(problems) }, { lineWidth: 0 })
      .trimEnd()
      .replace(/^/gm, "  ")
      .replace(/ +$/gm, "");
    pinned.push(`${(written[index] ?? "").replace(/^ {2}says: [\s\S]*$/m, "").trimEnd()}\n${says}\n`);
  }
  writeFileSync(path, head + pinned.join("\n"));
}
clinic.remove();
