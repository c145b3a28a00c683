import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The addresses of the site that was built last, from its own sitemap; none where nothing was built yet. */
export function publishedAddresses(folder: string): string[] {
  const sitemap = join(folder, "sitemap-0.xml");
  if (!existsSync(sitemap)) return [];
  return [...readFileSync(sitemap, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
}
