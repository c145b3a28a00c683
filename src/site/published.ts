import { type CollectionEntry, getCollection } from "astro:content";
import { type SiteLanguage, translatedId } from "../domain/language.ts";
import { collectionNames, isTextCollection, type TextCollection } from "../schemas/collections.ts";
import { firstLanguage } from "./languages.ts";
import { perBuild } from "./per-build.ts";
import { isPreview } from "./preview.ts";

const textCollections: readonly TextCollection[] = collectionNames.filter(isTextCollection);

/** An entry in the words of a language, or in those it has. */
export interface Worded<Entry> {
  /** the file name, the same in every language */
  id: string;
  entry: Entry;
  /** the language of its words, where that is not the one asked for: it has not been translated */
  lang?: string;
}

/**
 * Every entry of a collection that visitors may see, in the owner's order, then by title. The preview sees drafts too.
 * The order is that of the first language in all of them, so that a region has one number.
 */
export async function published<C extends TextCollection>(
  collection: C,
  language: SiteLanguage,
): Promise<readonly Worded<CollectionEntry<C>>[]> {
  const entries: readonly unknown[] = await inOrder(collection, language);
  return entries as readonly Worded<CollectionEntry<C>>[];
}

const inOrder = perBuild(
  async (name: string, language: SiteLanguage): Promise<Worded<CollectionEntry<TextCollection>>[]> => {
    const collection = name as TextCollection;
    const all = await getCollection(collection, (entry) => isPreview || !entry.data.draft);
    const entries = all
      .filter(({ id }) => !id.includes("/"))
      .sort((a, b) => orderOf(a.data) - orderOf(b.data) || a.data.title.localeCompare(b.data.title));
    if (!language.folder) return entries.map((entry) => ({ id: entry.id, entry }));
    const { code } = await firstLanguage();
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    return entries.map((entry) => {
      const translation = byId.get(translatedId(entry.id, language.folder));
      return translation ? { id: entry.id, entry: translation } : { id: entry.id, entry, lang: code };
    });
  },
);

/** Every text that visitors may see, of all kinds, in the order of the table of kinds. */
export async function publishedTexts(
  language: SiteLanguage,
): Promise<readonly Worded<CollectionEntry<TextCollection>>[]> {
  return (await Promise.all(textCollections.map((collection) => published(collection, language)))).flat();
}

function orderOf(data: object): number {
  return "order" in data ? Number(data.order) : 0;
}
