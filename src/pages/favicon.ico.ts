import type { APIRoute } from "astro";
import { getIcoFile } from "../site/icons.ts";

/** The icon for what knows no SVG: browsers ask for it by themselves. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await getIcoFile()), { headers: { "content-type": "image/x-icon" } });
