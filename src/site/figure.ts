import { getCollection } from "astro:content";
import { shownFigure } from "../domain/figure/built-in-figure.ts";
import { figureFile } from "../domain/figure/draw-figure.ts";
import { type DrawnShape, drawnIn, type Figure, shapeOf } from "../domain/figure/figure.ts";
import { perBuild } from "./per-build.ts";

/** The figure that the site draws: the clinic's own, else what its regions use of the built-in one. */
export const getFigure = perBuild(async (): Promise<Figure> => {
  const regions = await getCollection("regions");
  const inUse = regions.flatMap(({ data }) => data.shape ?? []);
  return shownFigure((await getCollection("figure"))[0]?.data, inUse);
});

/** A shape of the figure by its id. @throws Error naming `from` when the figure has no such shape */
export async function getShape(id: string, from: string): Promise<DrawnShape> {
  const figure = await getFigure();
  const shape = shapeOf(figure, id);
  if (!shape) throw new Error(`${from} names the shape ${id}, which the figure does not have.`);
  return { ...shape, drawing: `${figureFile(figure)}#${drawnIn(figure, shape)}` };
}
