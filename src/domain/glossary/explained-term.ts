/** A word of the trade with what it means in plain words. */
export interface ExplainedTerm {
  /** its place on the page that explains it: `rotator-cuff` */
  id: string;
  term: string;
  abbreviation?: string | undefined;
  /** the page about it, where it has one of its own, in place of the one that explains all words */
  href?: string | undefined;
}

/** The place of a term on the page that explains it: `Rotator cuff` → `rotator-cuff`. */
export function termId(term: string): string {
  return term.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}
