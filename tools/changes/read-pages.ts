import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pages } from "./site-changes.ts";

/** The pages of a built site, by their addresses, in order. */
export function readPages(folder: string): Pages {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"))
    .sort();
  return new Map(
    files.map((file) => [`/${file.replace(/index\.html$/, "")}`, readFileSync(join(folder, file), "utf8")]),
  );
}
