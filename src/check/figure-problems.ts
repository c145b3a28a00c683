import { builtInFigure } from "../domain/figure/built-in-figure.ts";
import { type FigureFault, figureFaults } from "../domain/figure/figure-faults.ts";
import { figureSchema } from "../schemas/figure.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import { closestName } from "./closest-name.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** Regions whose shape the figure does not have: the clinic's own figure, else the built-in one. */
export function figureProblems(index: ContentIndex): Problem[] {
  const ids = shapeIds(index.has("figure", "figure") ? (index.entry("figure", "figure")?.data ?? {}) : undefined);
  return index.entries.flatMap((entry): Problem[] => {
    if (entry.collection !== "regions" || entry.language || !isGroup(entry.data)) return [];
    const { shape } = entry.data;
    if (typeof shape !== "string" || !/^[a-z][a-z0-9-]*$/.test(shape) || ids.length === 0 || ids.includes(shape))
      return [];
    const meant = closestName(shape, ids);
    const advice = `${meant ? `Did you mean ${meant}? ` : ""}Write one of the shapes of the figure: ${ids.join(", ")}. Or leave the line out.`;
    return [{ file: entry.file, ...entry.lineOf(["shape"]), field: "shape", found: shape, advice }];
  });
}

/** What visitors would stumble over in a clinic's own figure, by the rules that the built-in one is tested by. */
export function ownFigureProblems(index: ContentIndex): Problem[] {
  const entry = index.has("figure", "figure") ? index.entry("figure", "figure") : undefined;
  const figure = entry && figureSchema.safeParse(entry.data).data;
  if (!entry || !figure) return [];
  return figureFaults(figure).map((fault): Problem => {
    const place = figure.shapes.findIndex(({ id }) => id === fault.shape);
    const field = fault.fault === "cut-off" ? fault.crop : "number";
    return {
      file: entry.file,
      ...entry.lineOf(["shapes", place, field]),
      field: `shapes.${place}.${field}`,
      advice: adviceOn(fault),
    };
  });
}

function adviceOn(fault: FigureFault): string {
  switch (fault.fault) {
    case "number-outside":
      return `The number of ${fault.shape} stands outside of its shape. Move it, write open: true if it is to stand beside it, or add to: with the place where a line to the shape ends.`;
    case "number-unseen":
      return `The number of ${fault.shape} stands outside of box:, where nobody sees it. Move it, or make the box larger.`;
    case "number-covered":
      return `Over the number of ${fault.shape} lies the shape ${fault.other}. Move the number, or put ${fault.other} further up in the list: what comes later is painted on top.`;
    case "numbers-close":
      return `The numbers of ${fault.shape} and ${fault.other} are so close that a finger on one meets the other. Move one of them; a line to its shape (to:) gives it room.`;
    case "cut-off":
      return `This part of the drawing leaves out some of ${fault.shape}. Make the box larger.`;
  }
}

/**
 * The ids as they are written; what is wrong with the figure itself is the schema's matter.
 * @param figure the fields of figure.yaml; undefined where the clinic has none of its own
 */
export function shapeIds(figure: unknown): string[] {
  if (figure === undefined) return builtInFigure.shapes.map(({ id }) => id);
  const shapes = isGroup(figure) && Array.isArray(figure["shapes"]) ? figure["shapes"] : [];
  return shapes.flatMap((shape) => (isGroup(shape) && typeof shape["id"] === "string" ? [shape["id"]] : []));
}
