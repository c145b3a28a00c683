import type { APIRoute } from "astro";
import { llmsText } from "../domain/llms-text.ts";
import { llmsFacts } from "../site/llms-facts.ts";

/** The clinic and its pages for assistants. */
export const GET: APIRoute = async () =>
  new Response(llmsText(await llmsFacts()), { headers: { "content-type": "text/plain; charset=utf-8" } });
