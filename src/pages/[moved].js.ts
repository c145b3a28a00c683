import type { APIRoute } from "astro";
import { movedByQuery, movedScript } from "../domain/moved-script.ts";
import { getFormerUrls } from "../site/former-urls.ts";

/** `/moved.js` stands only where a page has an old address with a query. */
export async function getStaticPaths() {
  return movedByQuery(await getFormerUrls()).length > 0 ? [{ params: { moved: "moved" } }] : [];
}

export const GET: APIRoute = async () => {
  const script = `(() => {\n${movedScript(movedByQuery(await getFormerUrls()))}})();\n`;
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
};
