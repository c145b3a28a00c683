/** Names in a row: "a, b and c" (in English without a comma before the last, as British English has it), "a, b et c". */
export function listOf(names: readonly string[], language: string): string {
  const rules = /^en\b/.test(language) ? "en-GB" : language;
  return new Intl.ListFormat(rules, { type: "conjunction" }).format(names);
}
