import type { CheckedEntry } from "../check/read-content.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { kindOf } from "../schemas/collections.ts";
import type { Glossary } from "../schemas/glossary.ts";
import type { Advice } from "./advice.ts";
import { otherBodyParts } from "./body-parts.ts";
import { brandAdvice } from "./brand-advice.ts";
import { bareNumbers, promises } from "./claims.ts";
import { mixedDayNames } from "./day-names.ts";
import { lineOfWords, type Passage, passagesOf } from "./passages.ts";
import { unlinkedPages } from "./unlinked-pages.ts";
import { doubledWords, longSentences, misspellingsOf, type Remark } from "./word-rules.ts";

type Rule = (text: string) => Remark[];

/** A remark, and the passage of the entry that it is about. */
interface Found {
  entry: CheckedEntry;
  passage: Passage;
  remark: Remark;
}

/** Colors that are shown in another way than they are written, and pages that nothing leads to; then what could be said better, in all files, from top to bottom. */
export function adviceList(entries: readonly CheckedEntry[]): Advice[] {
  const byEntry = Map.groupBy(remarksOn(entries), ({ entry }) => entry);
  const wording = [...byEntry.values()].flatMap((remarks) => remarks.map(inItsLine).sort((a, b) => a.line - b.line));
  return [...brandAdvice(entries), ...unlinkedPages(entries), ...wording];
}

/**
 * Remarks on the wording, without their lines, which take long to find in a large site. Doubled words and the glossary's misspellings are
 * found in any language, the rest in English only.
 */
export function remarksOn(entries: readonly CheckedEntry[]): Found[] {
  const glossaries = valuesOf<Glossary>(entries, "glossary");
  const misspellings = misspellingsOf(glossaries.flatMap(({ terms }) => terms));
  const isEnglish = valuesOf<Clinic>(entries, "clinic").every(({ language }) => language.startsWith("en"));
  return entries
    .filter(({ collection }) => kindOf(collection).wording !== "none")
    .flatMap((entry) => {
      const passages = passagesOf(entry);
      const rules = [doubledWords, misspellings, ...(isEnglish ? englishRules(entry, passages) : [])];
      return passages.flatMap((passage) =>
        rules.flatMap((rule) => rule(passage.text).map((remark) => ({ entry, passage, remark }))),
      );
    });
}

function inItsLine({ entry, passage, remark: { found, advice } }: Found): Advice {
  return { file: entry.file, line: lineOfWords(entry, passage, found), found, advice };
}

/** The words of a legal notice are not the owner's to divide. */
function englishRules({ collection, value }: CheckedEntry, passages: readonly Passage[]): Rule[] {
  const title = String((value as { title?: string }).title ?? "");
  return [
    ...(kindOf(collection).wording === "legal" ? [] : [longSentences]),
    ...(collection === "conditions" ? [otherBodyParts(title)] : []),
    mixedDayNames(passages.map(({ text }) => text)),
    promises,
    bareNumbers,
  ];
}

function valuesOf<Value>(entries: readonly CheckedEntry[], collection: string): Value[] {
  return entries.flatMap((entry) => (entry.collection === collection ? [entry.value as Value] : []));
}
