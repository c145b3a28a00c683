/** @module-tag process */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { smallestClinic } from "../../support/smallest-clinic.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const file = "locations/main.yaml";
const good = smallestClinic()[file] ?? "";
const spoilt = good.replace('"62701"', "07030");

async function fix(folder: string, ...flags: string[]): Promise<string> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return (await promisify(execFile)(process.execPath, ["tools/fix.ts", ...flags], { cwd: projectRoot, env })).stdout;
}

it("shows in a dry run what it would do, then does it, then finds nothing more to do", async () => {
  const clinic = writeClinic({ [file]: spoilt, "pages/latin.mdx": Buffer.from("Café", "latin1") });
  const now = () => readFileSync(join(clinic.folder, file), "utf8");
  const dry = await fix(clinic.folder, "--dry-run");
  expect(dry).toContain(
    'locations/main.yaml:5 · quotes, so that it stays as it was written\n  - postalCode: 07030\n  + postalCode: "07030"',
  );
  expect(now()).toBe(spoilt);
  expect(await fix(clinic.folder)).toMatch(/1 change in 1 file\. Nothing else was touched\. 1 problem needs you/);
  expect(now()).toBe(good.replace("62701", "07030"));
  expect(await fix(clinic.folder)).toMatch(/^There is nothing that can be put right by rule\./);
  clinic.remove();
});
