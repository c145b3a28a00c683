import type { ExplainedTerm } from "./explained-term.ts";

/** A term in a text, and where it stands there. */
interface FoundTerm {
  term: ExplainedTerm;
  /** it stands there in its short form */
  isShort: boolean;
  from: number;
  to: number;
}

/**
 * Every term in a text, whole words only, in whatever case, in the plural too. Of terms that begin at one place the longest
 * counts. A short form counts only as it is written: `ART` is not found in "the art of".
 */
export function findTerms(text: string, terms: readonly ExplainedTerm[]): FoundTerm[] {
  return [...text.matchAll(patternOf(terms))].flatMap((found) => {
    const [written, word = ""] = found;
    const isShort = terms.some(({ abbreviation }) => abbreviation === word);
    const term = terms.find((each) => each.abbreviation === word || each.term.toLowerCase() === word.toLowerCase());
    return term ? [{ term, isShort, from: found.index, to: found.index + (isShort ? word : written).length }] : [];
  });
}

const patterns = new WeakMap<readonly ExplainedTerm[], RegExp>();

function patternOf(terms: readonly ExplainedTerm[]): RegExp {
  const known = patterns.get(terms);
  if (known) return known;
  const words = terms.flatMap(({ term, abbreviation }) => (abbreviation ? [term, abbreviation] : [term]));
  const longestFirst = words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${longestFirst.join("|")})s?(?![\\p{L}\\p{N}-])`, "giu");
  patterns.set(terms, pattern);
  return pattern;
}
