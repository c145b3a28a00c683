import { type ContentCheck, checkContent } from "./check-content.ts";

const known = new Map<string, Promise<ContentCheck>>();

/**
 * The content folder, read and checked once for a whole build, whoever asks: the check itself, the collections, the virtual
 * modules, the report at the end. The preview forgets it whenever a file changes.
 */
export function checkedContent(folder: string): Promise<ContentCheck> {
  const check = known.get(folder) ?? checkContent(folder);
  known.set(folder, check);
  return check;
}

/** Lets the next one who asks read the folder anew. */
export function forgetContent(folder: string): void {
  known.delete(folder);
}
