import type { APIRoute } from "astro";
import { getIcon } from "../site/icons.ts";

/** The icon of tabs. */
export const GET: APIRoute = async () =>
  new Response(await getIcon("tile"), { headers: { "content-type": "image/svg+xml" } });
