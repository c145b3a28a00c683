import { comparePages, type TextChange } from "./compare-pages.ts";
import { pageText, pageTitle } from "./page-text.ts";

/** The pages of a site: address → HTML. */
export type Pages = ReadonlyMap<string, string>;

/** What visitors would read in another way. */
export interface SiteChanges {
  /** addresses with the titles of their pages */
  added: { path: string; title: string }[];
  removed: { path: string; title: string }[];
  /** what differs on most pages alike, such as the hours at their foot, and on how many */
  everywhere: { change: TextChange; pages: number }[];
  /** what differs on single pages, each change of a page once */
  changed: { path: string; changes: TextChange[] }[];
  /** pages that differ in what is not read: a picture, where a link leads, the order of things */
  unread: string[];
}

/** Compares two versions of a site by what is read on their pages. */
export function siteChanges(was: Pages, now: Pages): SiteChanges {
  const titles = (pages: Pages, others: Pages) =>
    [...pages].flatMap(([path, html]) => (others.has(path) ? [] : [{ path, title: pageTitle(html) }]));
  const both = [...now].filter(([path]) => was.has(path));
  const compared = both
    .filter(([path, html]) => was.get(path) !== html)
    .map(([path, html]) => ({ path, changes: comparePages(pageText(was.get(path) ?? ""), pageText(html)) }));
  const counts = countsOf(compared.flatMap(({ changes }) => uniqueKeys(changes)));
  const isEverywhere = (change: TextChange) => (counts.get(keyOf(change)) ?? 0) > Math.max(2, both.length / 2);
  const everywhere = new Map<string, TextChange>();
  const changed = compared.map(({ path, changes }) => {
    for (const change of changes.filter(isEverywhere)) everywhere.set(keyOf(change), change);
    const own = new Map(changes.filter((change) => !isEverywhere(change)).map((change) => [keyOf(change), change]));
    return { path, changes: [...own.values()] };
  });
  return {
    added: titles(now, was),
    removed: titles(was, now),
    everywhere: [...everywhere].map(([key, change]) => ({ change, pages: counts.get(key) ?? 0 })),
    changed: changed.filter(({ changes }) => changes.length > 0),
    unread: compared.filter(({ changes }) => changes.length === 0).map(({ path }) => path),
  };
}

const keyOf = ({ was = "", now = "" }: TextChange) => `${was}\n${now}`;
const uniqueKeys = (changes: readonly TextChange[]) => [...new Set(changes.map(keyOf))];

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
