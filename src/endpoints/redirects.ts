import type { APIRoute } from "astro";
import { redirectsFile } from "../domain/redirects-file.ts";
import { getFormerUrls } from "../site/former-urls.ts";

/** The old addresses and where they lead now, in the form that Netlify and Cloudflare read. */
export const GET: APIRoute = async () => new Response(redirectsFile(await getFormerUrls()));
