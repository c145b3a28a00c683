import type { TextChange } from "./compare-pages.ts";
import type { SiteChanges } from "./site-changes.ts";

/** What a build would change, as the owner reads it: pages that come and go, then the words that differ. */
export function formatSiteChanges({ added, removed, everywhere, changed }: SiteChanges): string {
  const parts = [
    ...added.map(({ path, title }) => `New page: ${path} “${title}”`),
    ...removed.map(({ path, title }) => `Page that goes: ${path} “${title}”`),
    ...[...Map.groupBy(everywhere, ({ pages }) => pages)].map(([pages, all]) =>
      [`On ${pages} pages`, ...all.map(({ change }) => formatChange(change))].join("\n"),
    ),
    ...changed.map(({ path, changes }) => [path, ...changes.map(formatChange)].join("\n")),
  ];
  if (parts.length === 0) return "Nothing that visitors read would change.";
  const closing = "The site was not changed. npm run build makes it so.";
  return [...parts, closing].join("\n\n");
}

function formatChange({ was, now }: TextChange): string {
  if (was === undefined) return `  new: ${now}`;
  return now === undefined ? `  gone: ${was}` : `  was: ${was}\n  now: ${now}`;
}
