import type { MdastNode } from "satteri";

/**
 * The anchor that a heading gets on its page, as the build makes it (GitHub's rule): lower case, no punctuation, hyphens
 * for spaces. The number that a second heading of the same words gets is left out.
 */
export function headingSlug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** The words of a heading as they are read, without the signs of Markdown. */
export function wordsOf(node: MdastNode): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
