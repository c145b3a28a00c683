import { z } from "astro/zod";
import { closestName } from "../../src/check/closest-name.ts";
import { builtInFigure } from "../../src/domain/figure/built-in-figure.ts";
import type { FigureShape } from "../../src/domain/figure/figure.ts";
import { figureSchema } from "../../src/schemas/figure.ts";
import { openField } from "../../src/schemas/schema-fields.ts";
import type { ListedEntry } from "../../src/source/list-entries.ts";
import { readEntry } from "../../src/source/read-entry.ts";

/** A shape of the figure by what patients call it and what anatomy does. */
export type ShapeChoice = Pick<FigureShape, "id" | "name" | "anatomical">;

/** The shapes that a region of this clinic can have: those of its own figure, else of the built-in one. */
export function shapeChoices(folder: string, entries: readonly ListedEntry[]): readonly ShapeChoice[] {
  const listed = entries.find(({ collection }) => collection === "figure");
  const entry = listed && readEntry(folder, listed);
  const own = entry && "data" in entry ? figureSchema.safeParse(entry.data).data : undefined;
  return (own ?? builtInFigure).shapes;
}

/** Is this the field that names a shape of the figure? */
export function isShapeField(field: z.core.$ZodType): boolean {
  return [field, openField(field).schema].some((one) => z.globalRegistry.get(one)?.["figureShape"] === true);
}

/** The choices as an owner reads them, one a line, by the plain name. */
export function shapeList(shapes: readonly ShapeChoice[]): string[] {
  const named = shapes.map(({ id, name, anatomical }) => ({
    id,
    words: [name, anatomical].filter(Boolean).join(": "),
  }));
  const width = Math.max(...named.map(({ id }) => id.length)) + 2;
  return named
    .sort((a, b) => (a.words < b.words ? -1 : 1))
    .map(({ id, words }) => `    ${id.padEnd(width)}${words}`.trimEnd());
}

/** The id of the shape that an answer means, by its id or its plain name; the answer itself where there is none. */
export function shapeMeant(answer: string, shapes: readonly ShapeChoice[]): string {
  return shapes.find(({ name }) => name?.toLowerCase() === answer.trim().toLowerCase())?.id ?? answer;
}

/** What is wrong with an id, if anything. */
export function shapeFault(id: string, shapes: readonly ShapeChoice[]): string | undefined {
  const ids = shapes.map((shape) => shape.id);
  if (ids.includes(id)) return undefined;
  const meant = closestName(id, ids);
  return `${meant ? `Did you mean ${meant}? ` : ""}The figure has no shape ${id}. Write one of those above, or leave it empty.`;
}

/** What to do about the regions of a new guide that no shape shows on the figure; undefined where each has one. */
export function shapeAdvice(
  folder: string,
  regions: readonly ListedEntry[],
  shapes: readonly ShapeChoice[],
): string | undefined {
  const without = regions.filter((listed) => {
    const entry = readEntry(folder, listed);
    return "data" in entry && !(entry.data as { shape?: unknown } | undefined)?.shape;
  });
  if (without.length === 0) return undefined;
  const files = without.map(({ file }) => `${file}`).join(", ");
  return [
    `\nNot on the map of the body, since no shape is named: ${files}`,
    "  Add the line shape: with one of these:",
    ...shapeList(shapes),
  ].join("\n");
}
