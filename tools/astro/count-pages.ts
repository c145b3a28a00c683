import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many pages a built site has: its HTML files, the one for unknown addresses left out. */
export function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".html") && name !== "404.html",
  ).length;
}

/**
 * Was the site in the folder written since a moment? File systems may round times down by up to two seconds.
 * @param since milliseconds since 1970
 */
export function isWrittenSince(folder: string, since: number): boolean {
  return [folder, join(folder, "index.html")]
    .filter((path) => existsSync(path))
    .some((path) => statSync(path).ctimeMs >= since - 2000);
}
