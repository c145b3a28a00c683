import { type CollectionEntry, getCollection } from "astro:content";
import { type ExplainedTerm, termId } from "../domain/glossary/explained-term.ts";
import { findTerms } from "../domain/glossary/find-terms.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { GlossaryTerm } from "../schemas/glossary.ts";
import { getLanguages } from "./languages.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";
import { getTreatments } from "./treatments.ts";

type GlossaryWord = GlossaryTerm & ExplainedTerm & { plain: string };

/**
 * The words that the glossary explains, in the order of the alphabet; those without an explanation are only spelt there. They are
 * words of the site's first language.
 */
export const getExplainedTerms = perBuild(async (): Promise<GlossaryWord[]> => {
  const [entry] = await getCollection("glossary");
  const terms = entry?.data.terms ?? [];
  return terms
    .flatMap(({ plain, ...term }) => (plain ? { ...term, plain, id: termId(term.term) } : []))
    .sort((one, other) => one.term.localeCompare(other.term));
});

/** The words that a page explains or leads to: those of the glossary, and treatments that are named with one of them. */
export const getLinkedTerms = perBuild(async (): Promise<ExplainedTerm[]> => {
  const words = await getExplainedTerms();
  const [language] = await getLanguages();
  if (words.length === 0 || !language) return words;
  const named = (await getTreatments(language)).filter(({ title }) =>
    findTerms(title, words).some(({ from, to }) => to - from < title.length),
  );
  return [...words, ...named.map(({ id, title, href }) => ({ id, term: title, href }))];
});

/** The page whose text has `<Glossary />` in it; `undefined` where no published page has. */
export const getGlossaryPage = perBuild(
  async (language: SiteLanguage): Promise<Worded<CollectionEntry<"pages">> | undefined> =>
    (await published("pages", language)).find(({ entry }) => /^<Glossary\s*\/>/m.test(entry.body ?? "")),
);
