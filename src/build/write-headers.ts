import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headersFile } from "../domain/headers/headers-file.ts";
import type { Build } from "./clinic-site.ts";
import { styleHashes } from "./style-hashes.ts";

/** Writes `_headers`, with the policy that lets in the pages' own style sheets by their hashes, and the hosts in use. */
export async function writeHeaders({ site, manifest: { hosts } }: Build): Promise<void> {
  const names = readdirSync(site, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  const facts = { styles: await styleHashes(site), formActions: hosts.send, frames: hosts.play };
  writeFileSync(join(site, "_headers"), headersFile(facts, names.sort()));
}
