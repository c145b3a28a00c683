import { builtInFigure } from "../domain/figure/built-in-figure.ts";
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

/**
 * The ids as they are written; what is wrong with the figure itself is the schema's matter.
 * @param figure the fields of figure.yaml; undefined where the clinic has none of its own
 */
export function shapeIds(figure: unknown): string[] {
  if (figure === undefined) return builtInFigure.shapes.map(({ id }) => id);
  const shapes = isGroup(figure) && Array.isArray(figure["shapes"]) ? figure["shapes"] : [];
  return shapes.flatMap((shape) => (isGroup(shape) && typeof shape["id"] === "string" ? [shape["id"]] : []));
}
