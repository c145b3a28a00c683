import type { SitemapItem as AstroItem, SitemapOptions } from "@astrojs/sitemap";
import { type SitemapItem, sitemapItem } from "../domain/sitemap-item.ts";
import { readListedPages } from "./read-listed-pages.ts";

/**
 * The sitemap: the listed pages alone, each with its day, its pictures and its video.
 * @param site the address the site is built for
 * @param hasLanguages whether there are pages in several languages to name to each other
 */
export function sitemapOptions(
  folder: string,
  site: string | undefined,
  hasLanguages: boolean,
): NonNullable<SitemapOptions> {
  let items: Promise<Map<string, SitemapItem>> | undefined;
  const readItems = async () => {
    const absolute = (path: string) => new URL(path, site).href;
    const { pages } = await readListedPages(folder);
    return new Map(pages.map((page) => [absolute(page.path), sitemapItem(page, absolute)]));
  };
  return {
    namespaces: { news: false, xhtml: hasLanguages },
    serialize: async (item): Promise<(AstroItem & SitemapItem) | undefined> => {
      items ??= readItems();
      const found = (await items).get(item.url);
      return found && { ...item, ...found };
    },
  };
}
