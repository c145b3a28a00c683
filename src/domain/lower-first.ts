/** A name as it stands within a sentence: "Hip pain" → "hip pain"; abbreviations (QL) stay as they are. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
