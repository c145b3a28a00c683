import type { APIRoute } from "astro";
import { firstLanguage } from "../site/languages.ts";
import { siteHead } from "../site/site-head.ts";

/** Everything may be read; the sitemap is named. Source: RFC 9309. */
export const GET: APIRoute = async () => {
  const { absolute } = await siteHead(await firstLanguage());
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap-index.xml")}\n`);
};
