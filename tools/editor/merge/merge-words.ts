import { commonRun } from "./common-run.ts";

/**
 * Writes a changed text with the line breaks of the old one, so that a changed word changes one line.
 * @param old the text as it stands in the file, line breaks and indents included
 * @param next the new text; its own line breaks count as spaces
 * @param likeness what makes two words the same; the old spelling of a word that stayed is kept
 */
export function mergeWords(old: string, next: string, likeness: (word: string) => string = (word) => word): string {
  const before = [...old.matchAll(/(\S+)(\s*)/g)].map(([, word = "", gap = ""]) => ({ word, gap }));
  const after = next.trim().split(/\s+/).filter(Boolean);
  const matches = commonRun(
    before.map(({ word }) => likeness(word)),
    after.map(likeness),
  );
  const oldPlace = new Map(matches.map(([a, b]) => [b, a]));
  const nextPlace = (from: number) => matches.find(([, b]) => b >= from)?.[0];
  const gapAfter = (place: number) => before[place]?.gap || " ";
  const gap = (index: number): string => {
    if (index === after.length - 1) return "";
    const here = oldPlace.get(index);
    const there = oldPlace.get(index + 1);
    if (here !== undefined && there === undefined && nextPlace(index + 1) === here + 1) return " ";
    if (here !== undefined) return gapAfter(here);
    return there === undefined || there === 0 ? " " : gapAfter(there - 1);
  };
  const lead = /^\s*/.exec(old)?.[0] ?? "";
  const tail = /\s*$/.exec(old)?.[0] ?? "";
  const words = after.map((word, index) => (before[oldPlace.get(index) ?? -1]?.word ?? word) + gap(index));
  return lead + words.join("") + tail;
}
