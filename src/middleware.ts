import { defineMiddleware } from "astro:middleware";
import { explainTerms } from "./domain/glossary/explain-terms.ts";
import { withoutFrames } from "./domain/headers/without-frames.ts";
import type { SiteLanguage } from "./domain/language.ts";
import { getContactedHosts } from "./site/contacted-hosts.ts";
import { getExplainedTerms, getGlossaryPage } from "./site/glossary.ts";
import { languageOf } from "./site/languages.ts";
import { addressIn } from "./site/page-place.ts";

/** What can be done to a whole page only: fields and texts are rendered by many components. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const language = await languageOf(context.currentLocale);
  const html = await response.text();
  return new Response(await forbidUnusedFrames(await explain(html, context.url.pathname, language)), response);
});

/**
 * Explains the words of the trade where a page uses them first. The glossary speaks the site's first language, so pages in
 * others stay as they are.
 */
async function explain(html: string, path: string, language: SiteLanguage): Promise<string> {
  const terms = language.folder ? [] : await getExplainedTerms();
  if (terms.length === 0) return html;
  const page = await getGlossaryPage(language);
  const glossary = page && addressIn("pages", page, language);
  return path === glossary ? html : explainTerms(html, terms, glossary);
}

/**
 * The policy in a host's file is one for the whole site. So a page without another host's video forbids frames itself, where the
 * site has such videos.
 */
async function forbidUnusedFrames(html: string): Promise<string> {
  const { play } = await getContactedHosts();
  return play.length === 0 || html.includes("data-embed=") ? html : withoutFrames(html);
}
