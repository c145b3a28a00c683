import type { APIRoute } from "astro";
import { buildManifest } from "../site/build-manifest.ts";

/** Rendered for the steps after the rendering, which take it out of the site (src/build/clinic-site.ts). */
export const GET: APIRoute = async () => Response.json(await buildManifest());
