import type { Redirect } from "./redirects-file.ts";

/** An old address with a query: its path, what the query has to hold, and where it leads now. */
type Moved = [path: string, query: Record<string, string>, to: string];

/**
 * The old addresses of other programs that differ in their query alone: `/?page_id=12` of WordPress, `/page.php?id=3`. Files on a host
 * have no query, so the home page is sent for the first and the page for unknown addresses for the second; a script leads on from there.
 */
export function movedByQuery(redirects: readonly Redirect[]): Moved[] {
  return redirects.flatMap(({ from, to }): Moved[] => {
    const [path = "", query] = from.split("?");
    return query === undefined ? [] : [[path, Object.fromEntries(new URLSearchParams(query)), to]];
  });
}

/** Does the page at this address have to lead on from an old one? `/404.html` stands for all addresses without a page. */
export function leadsOn(path: string, moved: readonly Moved[], paths: readonly string[]): boolean {
  if (path === "/404.html") return moved.some(([from]) => !paths.includes(from));
  return moved.some(([from]) => from === path);
}

/** The script of these pages. It runs before the page is shown and leaves no step in the browser's history. */
export function movedScript(moved: readonly Moved[]): string {
  return `const query = new URLSearchParams(location.search);
for (const [path, wanted, to] of ${JSON.stringify(moved)})
  if (location.pathname === path && Object.entries(wanted).every(([name, value]) => query.get(name) === value)) location.replace(to);
`;
}
