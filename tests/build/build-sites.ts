import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { precompress } from "../../tools/precompress.ts";
import { buildWhereChanged } from "../support/build-where-changed.ts";
import { phonePicture } from "../support/phone-picture.ts";
import { newCondition, newRegion } from "./new-files.ts";
import { changedHours, clinics, firstClinic, newEntries, secondClinic } from "./sites.ts";

/**
 * Builds every site that these tests read, one after the other, where its build is missing or older than what it is made of. The
 * precompressed copies that nginx and Caddy send are made here, too: no file of these sites changes while the tests run, some of which copy a site.
 */
export async function setup(): Promise<void> {
  copyContent(changedHours.content);
  changeSaturday(join(changedHours.content, "locations/midtown.yaml"));
  copyContent(newEntries.content);
  for (const { file, text } of [newRegion, newCondition]) writeFileSync(join(newEntries.content, file), text);
  writeFileSync(join(newEntries.content, "media/phone.jpg"), await phonePicture());
  for (const site of [...clinics.map(([, site]) => site), changedHours, newEntries]) await buildWhereChanged(site);
  for (const { output } of [firstClinic, secondClinic])
    if (!existsSync(join(output, "index.html.br"))) await precompress(output);
}

/** Removes the content that stands outside the project. */
export function teardown(): void {
  rmSync(changedHours.content, { recursive: true, force: true });
}

function copyContent(target: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(firstClinic.content, target, { recursive: true });
}

function changeSaturday(file: string): void {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^ {2}sat: .*$/m, "  sat: 11:30am-3:45pm");
  if (changed === text) throw new Error(`Saturday is not written in ${file}.`);
  writeFileSync(file, changed);
}
