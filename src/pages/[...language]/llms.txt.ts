import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../domain/language.ts";
import { llmsText } from "../../domain/llms-text.ts";
import { llmsFacts } from "../../site/llms-facts.ts";
import { languagePaths } from "../../site/paths.ts";

export const getStaticPaths = languagePaths;

/** The clinic and its pages for assistants. */
export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props }) =>
  new Response(llmsText(await llmsFacts(props.language)), { headers: { "content-type": "text/plain; charset=utf-8" } });
