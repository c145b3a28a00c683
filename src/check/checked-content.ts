import { type ContentCheck, checkContent } from "./check-content.ts";
import { knownContent } from "./known-content.ts";

/**
 * The content folder, read and checked once for a whole build, whoever asks: the check itself, the collections, the sitemap,
 * the pictures for sharing, the headers, the table at the end.
 */
export function checkedContent(folder: string): Promise<ContentCheck> {
  const known = knownContent.get(folder) ?? checkContent(folder);
  knownContent.set(folder, known);
  return known;
}
