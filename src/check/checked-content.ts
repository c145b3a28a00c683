import { type ContentCheck, checkContent } from "./check-content.ts";

const place = Symbol.for("clinic-site.checked-content");

/**
 * The content folder, read and checked once for a whole build, whoever asks: the check itself, the collections, the sitemap,
 * the pictures for sharing, the headers, the table at the end. It stands in the process's own scope, since Astro loads its
 * configuration and the collections as modules apart from each other.
 */
export function checkedContent(folder: string): Promise<ContentCheck> {
  const scope = globalThis as { [place]?: Map<string, Promise<ContentCheck>> };
  scope[place] ??= new Map();
  const known = scope[place].get(folder) ?? checkContent(folder);
  scope[place].set(folder, known);
  return known;
}
