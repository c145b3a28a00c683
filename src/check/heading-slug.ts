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
