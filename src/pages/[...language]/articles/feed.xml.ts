import mdxRenderer from "@astrojs/mdx/server.js";
import type { APIRoute, SSRManifest } from "astro";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { blocks } from "../../../blocks/blocks.ts";
import { atomFeed } from "../../../domain/feed/atom-feed.ts";
import type { SiteLanguage } from "../../../domain/language.ts";
import { articleFeed } from "../../../site/feed.ts";
import { listPaths } from "../../../site/paths.ts";

export const getStaticPaths = () => listPaths("articles");

/** The newest articles for feed readers, each as its page shows it but for the drawings, which need the page's sheet. */
export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props: { language } }) => {
  const container = await containerIn(language);
  const { entries, ...feed } = await articleFeed(language);
  const withTexts = entries.map(async ({ Content, ...entry }) => {
    const html = await container.renderToString(Content, { props: { components: blocks } });
    return { ...entry, html: html.replace(/<svg[^>]*>.*?<\/svg>/gs, "") };
  });
  return new Response(atomFeed({ ...feed, entries: await Promise.all(withTexts) }), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};

/**
 * What renders components outside of a page. By itself it knows nothing of the site's languages, and the parts of a text ask for theirs
 * (`Astro.currentLocale`): it gets that of the feed. Experimental in Astro 7, and its documented way to whole texts in a feed.
 */
async function containerIn({ code, tag }: SiteLanguage): Promise<AstroContainer> {
  const i18n = { defaultLocale: code, locales: [{ path: code, codes: [tag] }] };
  const container = await AstroContainer.create({ manifest: { i18n, renderers: [] } as unknown as SSRManifest });
  container.addServerRenderer({ name: "astro:jsx", renderer: mdxRenderer });
  return container;
}
