import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SitemapIndexStream, SitemapStream } from "sitemap";
import type { Build } from "./clinic-site.ts";

/** The protocol allows 50,000 addresses a file. Source: <https://www.sitemaps.org/protocol.html>. */
const mostInFile = 45_000;

/** Writes `sitemap-0.xml` (and further ones for very large sites) and the `sitemap-index.xml` that `robots.txt` names. */
export async function writeSitemap({ site, address, manifest: { pages, hasSeveralLanguages } }: Build): Promise<void> {
  const xmlns = { news: false, xhtml: hasSeveralLanguages, image: true, video: true };
  const items = pages
    .map(({ sitemap }) => sitemap)
    .sort((one, other) => one.url.localeCompare(other.url, "en", { numeric: true }));
  const files: string[] = [];
  for (let from = 0; from < items.length; from += mostInFile) {
    const file = `sitemap-${files.length}.xml`;
    // Days without a time: nobody wrote the midnight in London that a day would become.
    const sitemap = new SitemapStream({ hostname: address, xmlns, lastmodDateOnly: true });
    await pipeline(Readable.from(items.slice(from, from + mostInFile)), sitemap, createWriteStream(join(site, file)));
    files.push(file);
  }
  const [lastmod] = items
    .flatMap((item) => item.lastmod ?? [])
    .toSorted()
    .reverse();
  const index = Readable.from(files.map((file) => ({ url: new URL(file, address).href, ...(lastmod && { lastmod }) })));
  await pipeline(
    index,
    new SitemapIndexStream({ lastmodDateOnly: true }),
    createWriteStream(join(site, "sitemap-index.xml")),
  );
}
