import { accept } from "./accepted-texts.ts";
import { type ContentCheck, checkContent } from "./check-content.ts";
import { knownContent } from "./known-content.ts";

/**
 * The content folder, read and checked once for a whole build, whoever asks: the check itself, the collections, the sitemap,
 * the pictures for sharing, the headers, the table at the end.
 */
export function checkedContent(folder: string): Promise<ContentCheck> {
  const known = knownContent.get(folder) ?? checkAndAccept(folder);
  knownContent.set(folder, known);
  return known;
}

/** Where there is no problem in the whole folder, the texts need not be judged once more while they are compiled. */
async function checkAndAccept(folder: string): Promise<ContentCheck> {
  const check = await checkContent(folder);
  if (check.problems.length === 0) for (const { body } of check.entries) accept(body);
  return check;
}
