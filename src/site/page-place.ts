import type { SiteLanguage } from "../domain/language.ts";
import { pathOf } from "../domain/path-of.ts";
import { collections, type TextCollection } from "../schemas/collections.ts";

/** What is shown in a language; `lang` where its words are in another. */
interface Shown {
  id: string;
  lang?: string | undefined;
}

/** Where the page of an entry is: among those of the language, or of the first one where it has not been translated. */
export function addressIn(collection: TextCollection, { id, lang }: Shown, { prefix }: SiteLanguage): string {
  return `${lang ? "" : prefix}${pathOf(collection, id)}`;
}

/** The file of an entry, as messages name it, within the content folder: `en/regions/psoas.mdx`. */
export function fileIn(
  collection: TextCollection,
  { id, lang }: Shown,
  { folder: languageFolder }: SiteLanguage,
): string {
  const { folder, extension } = collections[collection];
  return [lang ? undefined : languageFolder, folder, `${id}${extension}`].filter(Boolean).join("/");
}
