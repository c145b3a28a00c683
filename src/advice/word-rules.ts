import type { GlossaryTerm } from "../schemas/glossary.ts";

/** Words in a passage that could be better, and what to write. */
export interface Remark {
  found: string;
  advice: string;
}

/** Words that do stand twice in good English: “the pain that that causes”. */
const mayRepeat = new Set(["that", "had"]);

/** A word that stands twice in a row, mostly left behind when a sentence was changed. Names (Walla Walla) may. */
export function doubledWords(text: string): Remark[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}-])(\p{L}+) (\1)(?![\p{L}\p{N}-])/giu)].flatMap(
    ([found, first = "", second = ""]) => {
      const isName = /^\p{Lu}/u.test(first) && first === second;
      if (isName || mayRepeat.has(first.toLowerCase())) return [];
      return [{ found, advice: `“${second}” stands here twice. Write it once.` }];
    },
  );
}

/** Finds the misspellings that the glossary lists. */
export function misspellingsOf(terms: readonly GlossaryTerm[]): (text: string) => Remark[] {
  const meant = new Map(
    terms.flatMap(({ term, misspellings }) => misspellings.map((wrong) => [wrong.toLowerCase(), term])),
  );
  if (meant.size === 0) return () => [];
  const wrong = [...meant.keys()].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${wrong.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  return (text) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      found,
      advice: `Write ${asFirst(found, meant.get(found.toLowerCase()) ?? "")}, as the glossary has it.`,
    }));
}

function asFirst(found: string, term: string): string {
  return /^\p{Lu}/u.test(found) ? term.charAt(0).toUpperCase() + term.slice(1) : term;
}

const mostWords = 30;

/** Sentences that are hard to follow at one go. */
export function longSentences(text: string): Remark[] {
  return text.split(/(?<=[.!?:]["”’)]?)\s+(?=["“(]?\p{Lu})/u).flatMap((found) => {
    const count = found.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    return count > mostWords ? [{ found, advice: `Divide this sentence in two: it has ${count} words.` }] : [];
  });
}
