import type { TextChange } from "./compare-pages.ts";
import type { SiteChanges } from "./site-changes.ts";

/** What a build would change, as the owner reads it, and that nothing was changed yet. */
export function formatSiteChanges(changes: SiteChanges): string {
  const told = changesInWords(changes);
  return told
    ? `${told}\n\nThe site was not changed. npm run build makes it so.`
    : "Nothing that visitors read would change.";
}

/** Pages that come and go, then the words that differ; empty where nothing does. */
export function changesInWords({ added, removed, everywhere, changed, unread }: SiteChanges): string {
  const parts = [
    ...added.map(({ path, title }) => `New page: ${path} “${title}”`),
    ...removed.map(({ path, title }) => `Page that goes: ${path} “${title}”`),
    ...[...Map.groupBy(everywhere, ({ pages }) => pages)].map(([pages, all]) =>
      [`On ${pages} pages`, ...all.map(({ change }) => formatChange(change))].join("\n"),
    ),
    ...changed.map(({ path, changes }) => [path, ...changes.map(formatChange)].join("\n")),
    ...(unread.length > 0 ? [`${unreadWords}: ${pagesIn(unread)}`] : []),
  ];
  return parts.join("\n\n");
}

/** What is said of pages whose words are the same. */
export const unreadWords = "The same words, but another picture, link or order";

/** The addresses of a few pages, or how many there are. */
export function pagesIn(paths: readonly string[]): string {
  return paths.length > 8 ? `${paths.length} pages` : paths.join(", ");
}

function formatChange({ was, now }: TextChange): string {
  if (was === undefined) return `  new: ${now}`;
  return now === undefined ? `  gone: ${was}` : `  was: ${was}\n  now: ${now}`;
}
