import { defineMiddleware } from "astro:middleware";
import { explainTerms } from "./domain/glossary/explain-terms.ts";
import { getGlossaryPage, getLinkedTerms } from "./site/glossary.ts";
import { languageOf } from "./site/languages.ts";
import { addressIn } from "./site/page-place.ts";

/**
 * Explains the words of the trade where a page uses them first. It is done to the finished page, since fields and texts are
 * rendered by many components and only the whole shows which use is the first. The glossary speaks the site's first language,
 * so pages in others stay as they are.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const language = await languageOf(context.currentLocale);
  if (language.folder || !response.headers.get("content-type")?.startsWith("text/html")) return response;
  const terms = await getLinkedTerms();
  if (terms.length === 0) return response;
  const page = await getGlossaryPage(language);
  const glossary = page && addressIn("pages", page, language);
  if (context.url.pathname === glossary) return response;
  const html = explainTerms(await response.text(), terms, glossary);
  return new Response(html, response);
});
