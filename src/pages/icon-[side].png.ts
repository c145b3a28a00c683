import type { APIRoute } from "astro";
import { getPngIcon } from "../site/icons.ts";

/** The icons that the manifest names: whole squares, of which a system cuts out its own form ("maskable"). */
export const getStaticPaths = () => ["192", "512"].map((side) => ({ params: { side } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await getPngIcon("full", Number(params["side"]))), {
    headers: { "content-type": "image/png" },
  });
