import type { APIRoute } from "astro";
import { redirectsFile } from "../domain/redirects-file.ts";
import { getFormerUrls } from "../site/former-urls.ts";
import { getLanguages } from "../site/languages.ts";

/** The old addresses and where they lead now, in the form that Netlify and Cloudflare read. */
export const GET: APIRoute = async () => {
  const folders = (await getLanguages()).flatMap(({ folder }) => folder ?? []);
  return new Response(redirectsFile(await getFormerUrls(), folders));
};
