import type { APIRoute } from "astro";
import { drawFigure, figureFile } from "../domain/figure/draw-figure.ts";
import { getFigure } from "../site/figure.ts";

/** The figure as `/figure.svg`, whose drawings pages show with `<use>`; only where it is too large to stand in the pages. */
export async function getStaticPaths() {
  return figureFile(await getFigure()) ? [{ params: { figure: "figure" } }] : [];
}

export const GET: APIRoute = async () =>
  new Response(`<svg xmlns="http://www.w3.org/2000/svg"><defs>${drawFigure(await getFigure())}</defs></svg>`, {
    headers: { "content-type": "image/svg+xml" },
  });
