import type { SitemapItem as AstroItem, SitemapOptions } from "@astrojs/sitemap";
import { type SitemapItem, sitemapItem } from "../domain/sitemap-item.ts";
import { readListedPages } from "./read-listed-pages.ts";

/**
 * The sitemap: the listed pages alone, each with its day, its pictures and its video.
 * @param site the address the site is built for
 */
export function sitemapOptions(folder: string, site: string | undefined): NonNullable<SitemapOptions> {
  let items: Promise<Map<string, SitemapItem>> | undefined;
  const readItems = async () => {
    const absolute = (path: string) => new URL(path, site).href;
    const { pages } = await readListedPages(folder);
    return new Map(pages.map((page) => [absolute(page.path), sitemapItem(page, absolute)]));
  };
  return {
    namespaces: { news: false, xhtml: false },
    serialize: async (item): Promise<(AstroItem & SitemapItem) | undefined> => {
      items ??= readItems();
      const found = (await items).get(item.url);
      return found && { ...item, ...found };
    },
  };
}
