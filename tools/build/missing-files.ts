import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files without which a built site is not whole. */
const needed = ["index.html", "404.html", "sitemap-index.xml", "robots.txt", "_headers", "_redirects"];

/** What a built site lacks: files that every site has, and pages that its own sitemap names. */
export function missingFiles(folder: string): string[] {
  const sitemap = join(folder, "sitemap-0.xml");
  const listed = existsSync(sitemap) ? [...readFileSync(sitemap, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)] : [];
  const pages = listed.map(([, address = ""]) => `${new URL(address).pathname.slice(1)}index.html`);
  return [...needed, ...pages].filter((file) => !existsSync(join(folder, file)));
}
