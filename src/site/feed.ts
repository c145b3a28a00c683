import type { AtomFeed } from "../domain/feed/atom-feed.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { CompiledText } from "../text/compile-text.ts";
import { getArticles } from "./articles.ts";
import { renderBody } from "./body.ts";
import { getClinic } from "./clinic.ts";
import { pageLink } from "./pages.ts";
import { siteHead } from "./site-head.ts";

/** Readers ask for the whole file each time; what is older they have, or find in the list. */
const mostEntries = 20;

/** The address of the articles' feed in a language. */
export const feedPath = ({ prefix }: SiteLanguage): string => `${prefix}/articles/feed.xml`;

/** The articles' feed, its texts still to be rendered. */
export interface ArticleFeed extends Omit<AtomFeed, "entries"> {
  entries: (Omit<AtomFeed["entries"][number], "html"> & { Content: CompiledText["Content"] })[];
}

/** The newest articles of a language with their whole texts. What has not been translated is in the feed of its own language. */
export async function articleFeed(language: SiteLanguage): Promise<ArticleFeed> {
  const { absolute } = await siteHead(language);
  const { name } = await getClinic(language);
  const list = await pageLink("articles", language);
  const articles = (await getArticles(language)).filter(({ lang, draft }) => !lang && !draft).slice(0, mostEntries);
  const entries = articles.map(async ({ title, href, published, updated, lede, author, entry }) => ({
    title,
    url: absolute(href),
    published,
    updated: updated ?? published,
    summary: lede,
    author: author ? { name: author.title, url: absolute(author.href) } : { name },
    Content: (await renderBody(entry)).Content,
  }));
  return {
    title: `${list.title} · ${name}`,
    language: language.tag,
    self: absolute(feedPath(language)),
    page: absolute(list.href),
    author: name,
    entries: await Promise.all(entries),
  };
}
