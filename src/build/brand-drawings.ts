import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Brand, type DrawingField, drawingFields } from "../domain/brand/brand.ts";
import { cleanDrawing, type Drawing } from "../domain/brand/clean-drawing.ts";

/** The drawings that brand.yaml names, by the field that names them. */
export type BrandDrawings = Partial<Record<DrawingField, Drawing>>;

/** Reads the drawings; what cannot be shown is refused by the check (`check/brand-problems.ts`), and left out by the preview. */
export function brandDrawings(folder: string, brand: Brand): BrandDrawings {
  const read = drawingFields.flatMap((field) => {
    const file = brand[field];
    const drawing = file && existsSync(join(folder, file)) && cleanDrawing(readFileSync(join(folder, file), "utf8"));
    return drawing && typeof drawing !== "string" ? [[field, drawing] as const] : [];
  });
  return Object.fromEntries(read);
}
