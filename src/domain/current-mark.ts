/** Which entries of a menu are marked on a page, and how: pages for which it is the same have the same menu. */
export function marksIn(menu: readonly { href: string }[], path: string): string {
  return menu.map(({ href }) => currentMark(path, href) ?? "").join();
}

/**
 * How a menu marks the entry of the page it stands on: `page` for the page itself, `true` for the index that it stands under.
 * Source: WAI-ARIA 1.2, `aria-current`.
 * @param path the address of the page
 * @param href where the entry leads
 */
export function currentMark(path: string, href: string): "page" | "true" | undefined {
  if (href === path) return "page";
  return path.startsWith(href) ? "true" : undefined;
}
