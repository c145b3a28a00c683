import { type ContentCheck, checkContent } from "./check-content.ts";

const known = new Map<string, Promise<ContentCheck>>();

/**
 * The content folder, read and checked once for a whole build, whoever asks: the check itself, the collections, the sitemap,
 * the pictures for sharing, the headers, the table at the end.
 */
export function checkedContent(folder: string): Promise<ContentCheck> {
  const check = known.get(folder) ?? checkContent(folder);
  known.set(folder, check);
  return check;
}
