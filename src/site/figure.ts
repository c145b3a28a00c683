import { getCollection } from "astro:content";
import { builtInFigure } from "../domain/figure/built-in-figure.ts";
import { type Figure, type FigureShape, shapeOf } from "../domain/figure/figure.ts";
import { perBuild } from "./per-build.ts";

/** The figure that the site draws: the clinic's own, else the built-in one. */
export const getFigure = perBuild(
  async (): Promise<Figure> => (await getCollection("figure"))[0]?.data ?? builtInFigure,
);

/** A shape of the figure by its id. @throws Error naming `from` when the figure has no such shape */
export async function getShape(id: string, from: string): Promise<FigureShape> {
  const shape = shapeOf(await getFigure(), id);
  if (!shape) throw new Error(`${from} names the shape ${id}, which the figure does not have.`);
  return shape;
}
