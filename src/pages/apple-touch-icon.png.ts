import type { APIRoute } from "astro";
import { getPngIcon } from "../site/icons.ts";

/** The icon of Apple's home screens, which ask for it by themselves and round its corners. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await getPngIcon("full", 180)), { headers: { "content-type": "image/png" } });
