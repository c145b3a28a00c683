import type { CheckedEntry } from "../check/read-content.ts";
import { kindOf } from "../schemas/collections.ts";
import type { Glossary } from "../schemas/glossary.ts";
import { passagesOf } from "./passages.ts";

/** How easy the texts are to read, as advice: nothing here is a mistake. */
export interface Readability {
  /** the files with long sentences: how many, and the words of the longest; most first */
  long: { file: string; sentences: number; longest: number }[];
  /** words that few readers know and the glossary does not explain, with how often they stand; most first */
  rare: { word: string; times: number }[];
}

const longFrom = 26;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+/);

/**
 * Reads all texts but those of legal notices, whose words are not the owner's.
 * @param isCommon does a word, in small letters, belong to the most common ones of the language? Without it none is called rare
 */
export function readability(entries: readonly CheckedEntry[], isCommon?: (word: string) => boolean): Readability {
  const files = entries
    .filter(({ collection }) => kindOf(collection).wording === "own")
    .map((entry) => ({ file: entry.file, texts: passagesOf(entry).map(({ text }) => text) }));
  const times = new Map<string, number>();
  const long = files.flatMap(({ file, texts }) => {
    const sentences = texts.flatMap(sentencesOf).map(wordsOf);
    for (const word of sentences.flat()) times.set(word, (times.get(word) ?? 0) + 1);
    const tooLong = sentences.map(({ length }) => length).filter((length) => length >= longFrom);
    return tooLong.length > 0 ? [{ file, sentences: tooLong.length, longest: Math.max(...tooLong) }] : [];
  });
  return {
    long: long.sort((one, other) => other.sentences - one.sentences || other.longest - one.longest),
    rare: isCommon ? rareWords(times, isCommon, explainedWords(entries)) : [],
  };
}

/** A word counts in small letters only: names begin with a large one. Short words and those with a hyphen or an apostrophe are passed over. */
function rareWords(
  times: ReadonlyMap<string, number>,
  isCommon: (word: string) => boolean,
  explained: ReadonlySet<string>,
) {
  const rare = new Map<string, number>();
  for (const [word, count] of times) {
    const plain = word.replace(/[’']s?$/, "");
    if (plain.length < 6 || /[-’'\p{Lu}\p{N}]/u.test(plain)) continue;
    if (formsOf(plain).some((form) => isCommon(form) || explained.has(form))) continue;
    rare.set(plain, (rare.get(plain) ?? 0) + count);
  }
  const found = [...rare].map(([word, times]) => ({ word, times }));
  return found.sort((one, other) => other.times - one.times || one.word.localeCompare(other.word));
}

function explainedWords(entries: readonly CheckedEntry[]): Set<string> {
  const terms = entries.flatMap(({ collection, value }) =>
    collection === "glossary" ? (value as Glossary).terms : [],
  );
  return new Set(terms.flatMap(({ term, plain }) => (plain ? wordsOf(term.toLowerCase()) : [])));
}

const endings: readonly [RegExp, string][] = [
  [/(s|es|ed|ing|ly|er|est|ness)$/, ""],
  [/(ed|ing|er|est)$/, "e"],
  [/(ies|ily|iness)$/, "y"],
  [/(.)\1(ed|ing|er)$/, "$1"],
  [/en(s|ed|ing)?$/, ""],
];

/** A word and what may be its plain form, by the endings of English: "tightened" → "tight". */
function formsOf(word: string): string[] {
  return [word, word.replace(/s$/, ""), ...endings.map(([ending, put]) => word.replace(ending, put))];
}
