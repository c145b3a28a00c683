import { type CollectionEntry, type CollectionKey, getEntry } from "astro:content";
import { type SiteLanguage, translatedId } from "../domain/language.ts";
import { firstLanguage } from "./languages.ts";
import { perBuild } from "./per-build.ts";
import { isPreview } from "./preview.ts";
import type { Worded } from "./published.ts";

const entryOf = perBuild(
  async (collection: string, id: string): Promise<CollectionEntry<CollectionKey> | undefined> =>
    getEntry(collection as CollectionKey, id),
);

/**
 * The entry that a reference names, in the words of a language where it has been translated.
 * @param from the file that holds the reference, for the message
 * @throws Error naming that file when the entry is missing, or a draft on the published site. (Astro alone would log it and go on.)
 */
export async function follow<C extends CollectionKey>(
  collection: C,
  id: string,
  from: string,
  language: SiteLanguage,
): Promise<Worded<CollectionEntry<C>>> {
  const entry = (await entryOf(collection, id)) as CollectionEntry<C> | undefined;
  if (!entry)
    throw new Error(
      `${from} names "${id}", but there is no file ${id} in ${collection}/. Correct the name or add the file.`,
    );
  if (isHidden(entry)) {
    throw new Error(
      `${from} names "${id}" in ${collection}/, which is a draft. Publish it (draft: false) or take the name out.`,
    );
  }
  if (!language.folder) return { id, entry };
  const translation = (await entryOf(collection, translatedId(id, language.folder))) as typeof entry | undefined;
  if (translation && !isHidden(translation)) return { id, entry: translation };
  return { id, entry, lang: (await firstLanguage()).code };
}

function isHidden(entry: { data: object }): boolean {
  return !isPreview && "draft" in entry.data && Boolean(entry.data.draft);
}
