import { renameSync, rmdirSync } from "node:fs";
import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Build } from "./clinic-site.ts";

/**
 * Puts the page for unknown addresses of each further language where hosts look for it: `en/404/index.html` → `en/404.html`. Astro does so
 * for the first language only. Source: Cloudflare Pages, "Serving Pages": the 404.html nearest to the address is shown.
 */
export async function placeMissingPages({ site }: Build): Promise<void> {
  for await (const file of glob("*/404/index.html", { cwd: site })) {
    const folder = join(site, dirname(file));
    renameSync(join(site, file), `${folder}.html`);
    rmdirSync(folder);
  }
}
