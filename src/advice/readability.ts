import type { CheckedEntry } from "../check/check-content.ts";
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
    .filter(({ collection }) => collection !== "glossary" && collection !== "notices")
    .map((entry) => ({ file: entry.file, texts: passagesOf(entry).map(({ text }) => text) }));
  const long = files.flatMap(({ file, texts }) => {
    const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
    const tooLong = lengths.filter((length) => length >= longFrom);
    return tooLong.length > 0 ? [{ file, sentences: tooLong.length, longest: Math.max(...tooLong) }] : [];
  });
  const texts = files.flatMap((file) => file.texts);
  return {
    long: long.sort((one, other) => other.sentences - one.sentences || other.longest - one.longest),
    rare: isCommon ? rareWords(texts, isCommon, explainedWords(entries)) : [],
  };
}

/** A word counts in small letters only: names begin with a large one. Short words and those with a hyphen or an apostrophe are passed over. */
function rareWords(texts: readonly string[], isCommon: (word: string) => boolean, explained: ReadonlySet<string>) {
  const times = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) {
    const plain = word.replace(/[’']s?$/, "");
    if (plain.length < 6 || /[-’'\p{Lu}\p{N}]/u.test(plain)) continue;
    if (formsOf(plain).some((form) => isCommon(form) || explained.has(form))) continue;
    times.set(plain, (times.get(plain) ?? 0) + 1);
  }
  const found = [...times].map(([word, count]) => ({ word, times: count }));
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
