import { existsSync, readdirSync } from "node:fs";

/** How many pages a built site has: its HTML files, the one for unknown addresses left out. */
export function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".html") && name !== "404.html",
  ).length;
}
