import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkedContent } from "../../check/checked-content.ts";
import { localTime } from "../../domain/hours/local-time.ts";
import type { Location } from "../../schemas/location.ts";
import { listEntries } from "../../source/list-entries.ts";
import { readContactedHosts } from "../read-contacted-hosts.ts";

/**
 * A hash of everything that shapes pages beside what they read of the content: the code, the packages, the day, the address,
 * the locations and the figure (the style sheet has the bars of the hours and the shapes), which media are there, the record
 * of the accessibility tests, and whether the site has videos of other hosts, since the other pages then forbid frames. When it
 * differs, every page is drawn.
 * @param root the project's folder
 * @param folder the content folder
 * @param site the address the site is built for
 */
export async function fingerprint(root: string, folder: string, site: string | undefined): Promise<string> {
  const { entries } = await checkedContent(folder);
  const locations = entries.filter(({ collection }) => collection === "locations");
  const now = process.env["SITE_NOW"];
  const days = locations.map(
    ({ value }) => localTime(now ? new Date(now) : new Date(), (value as Location).timeZone).date,
  );
  const hasFrames = (await readContactedHosts(folder, site)).play.length > 0;
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.version, folder, site, days, listEntries(folder).media, hasFrames]));
  const styled = [...locations, ...entries.filter(({ collection }) => collection === "figure")];
  hash.update(JSON.stringify(styled.map(({ file, text }) => [file, text])));
  const record = join(folder, "access-tests.yaml");
  for (const file of [...codeOf(root), ...(existsSync(record) ? [record] : [])])
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

function codeOf(root: string): string[] {
  const source = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return [...source, join(root, "astro.config.mjs"), join(root, "package-lock.json")];
}
