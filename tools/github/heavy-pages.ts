import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readPages } from "../changes/read-pages.ts";

/**
 * Pages that do not come with the first flight of a connection, the heaviest first. An owner's long text may be meant so.
 * @param folder a built site
 * @param limit bytes of a compressed page
 * @returns a sentence for each
 */
export function heavyPages(folder: string, limit: number): string[] {
  return [...readPages(folder).keys()]
    .map((path) => ({ path, bytes: brotliCompressSync(readFileSync(join(folder, fileOf(path)))).length }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes)
    .map(
      ({ path, bytes }) =>
        `${path} is long: ${inNumbers(bytes)} bytes come compressed, and ${inNumbers(limit)} come at once on a phone. It shows a moment later.`,
    );
}

const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);
const inNumbers = (count: number) => count.toLocaleString("en-US");
