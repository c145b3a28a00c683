import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Brand, type DrawingField, drawingFields } from "../domain/brand/brand.ts";
import { cleanDrawing, type Drawing } from "../domain/brand/clean-drawing.ts";

/** The drawings that brand.yaml names, by the field that names them. */
export type BrandDrawings = Partial<Record<DrawingField, Drawing>>;

/** Reads the drawings; the check has refused what cannot be shown (`check/brand-problems.ts`). */
export function brandDrawings(folder: string, brand: Brand): BrandDrawings {
  const read = drawingFields.flatMap((field) => {
    const file = brand[field];
    const drawing = file && cleanDrawing(readFileSync(join(folder, file), "utf8"));
    return drawing && typeof drawing !== "string" ? [[field, drawing] as const] : [];
  });
  return Object.fromEntries(read);
}
