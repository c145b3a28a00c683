import type { CheckedEntry } from "../check/read-content.ts";
import { isTextCollection } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import type { Todo } from "./todo.ts";

/** What search results show of a title, in characters; the check refuses what is longer by more than a few letters. */
const shownLength = 60;

/** Titles made of the page's name and the clinic's, with an end that search results may cut off. */
export function titleTodos(entries: readonly CheckedEntry[], clinic: string): Todo[] {
  return entries.flatMap(({ collection, id, file, value, lineOf }): Todo[] => {
    const { title, searchTitle, draft } = value as { title?: string; searchTitle?: string; draft?: boolean };
    const isHidden = draft || (collection === "pages" && fixedPage(id)?.hidden);
    if (!isTextCollection(collection) || isHidden || !title || searchTitle) return [];
    const whole = `${title} · ${clinic}`;
    if (whole.length <= shownLength) return [];
    return [
      {
        file,
        line: lineOf(["title"])?.line ?? 1,
        title: `“${whole}” may be cut in search results`,
        why: `Only the first ${shownLength} characters are shown; this title has ${whole.length}.`,
        write: "searchTitle: a title of 15 to 60 characters that says the most important first",
      },
    ];
  });
}
