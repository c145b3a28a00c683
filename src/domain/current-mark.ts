/** The home page of a language is above every page, and the index of none. */
const isHome = (href: string) => /^\/(?:[a-z]{2}\/)?$/.test(href);

/**
 * How a menu marks the entry of the page it stands on: `page` for the page itself, `true` for the index that it stands under.
 * Source: WAI-ARIA 1.2, `aria-current`.
 * @param path the address of the page
 * @param href where the entry leads
 */
export function currentMark(path: string, href: string): "page" | "true" | undefined {
  if (href === path) return "page";
  return path.startsWith(href) && !isHome(href) ? "true" : undefined;
}
