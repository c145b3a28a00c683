import type { SiteLanguage } from "../domain/language.ts";
import type { ListedCollection } from "../schemas/collections.ts";
import { hasList } from "./has-list.ts";
import { getLanguages } from "./languages.ts";
import { getPage } from "./pages.ts";

/*
 * What files in `src/pages/` tell Astro about their addresses (`getStaticPaths`): each with the language of the page and, where it
 * is the page of an entry, that entry.
 */

/** What a page is given by its address. */
export interface PageProps {
  language: SiteLanguage;
}

/** What the page of an entry is given by its address. */
export interface EntryProps<Entry> extends PageProps {
  entry: Entry;
}

/** A page that is there in every language. */
export async function languagePaths() {
  return (await getLanguages()).map((language) => ({ params: { language: language.folder }, props: { language } }));
}

/**
 * The page above the list of a kind, in the languages that its words are there in. While the kind has nothing to list there is none,
 * so that nothing empty is published.
 */
export async function listPaths(kind: ListedCollection) {
  const paths = (await languagePaths()).map(async (path) => {
    const { language } = path.props;
    return (await hasList(kind, language)) && !(await getPage(kind, language)).lang ? [path] : [];
  });
  return (await Promise.all(paths)).flat();
}

/**
 * The pages of all entries of a kind, in each language. What is only shown in another language than its own (`lang`) has no page
 * there: its links lead to the page that it has.
 */
export async function entryPaths<Entry extends { id: string; lang?: string | undefined }>(
  read: (language: SiteLanguage) => Promise<readonly Entry[]>,
) {
  const lists = (await getLanguages()).map(async (language) =>
    (await read(language))
      .filter(({ lang }) => !lang)
      .map((entry) => ({ params: { language: language.folder, id: entry.id }, props: { language, entry } })),
  );
  return (await Promise.all(lists)).flat();
}
