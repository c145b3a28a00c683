import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawingFields } from "../domain/brand/brand.ts";
import { brandFaults } from "../domain/brand/brand-faults.ts";
import { cleanDrawing } from "../domain/brand/clean-drawing.ts";
import { brandSchema } from "../schemas/brand.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { ContentIndex } from "./content-index.ts";
import { mediaAdvice } from "./media-problems.ts";
import type { Problem } from "./problem.ts";

const reasons = {
  paper: "This is too dark for the ground of pages in light colors: words on it would be hard to read.",
  ink: "This is too light for words: they would be hard to read.",
} as const;

/** Colors of brand.yaml from which no readable page can be made, each with the nearest from which one can. */
export function brandProblems(index: ContentIndex): Problem[] {
  const entry = brandEntry(index);
  const brand = entry && brandSchema.safeParse(entry.data).data;
  if (!entry || !brand) return [];
  return brandFaults(brand).map(({ field, found, nearest }) => ({
    file: entry.file,
    ...entry.lineOf([field]),
    field,
    found,
    advice: `${reasons[field]} Write ${field}: "${nearest}", the nearest that can be read, or ${field === "paper" ? "a lighter" : "a darker"} one.`,
  }));
}

/** Drawings of brand.yaml that are not there, or cannot stand in a page. @param folder the content folder */
export function brandDrawingProblems(folder: string, index: ContentIndex): Problem[] {
  const entry = brandEntry(index);
  const data = entry?.data;
  if (!entry || !isGroup(data)) return [];
  return drawingFields.flatMap((field) => {
    const file = data[field];
    const advice = typeof file === "string" ? drawingAdvice(folder, file.trim(), index) : undefined;
    return advice ? [{ file: entry.file, ...entry.lineOf([field]), field, found: String(file), advice }] : [];
  });
}

function drawingAdvice(folder: string, file: string, index: ContentIndex): string | undefined {
  const missing = mediaAdvice(file, index);
  if (missing) return missing;
  if (!/\.svg$/i.test(file)) return "Use a drawing that is made of paths: a file whose name ends in .svg.";
  const drawing = cleanDrawing(readFileSync(join(folder, file), "utf8"));
  return typeof drawing === "string" ? drawing : undefined;
}

function brandEntry(index: ContentIndex): SourceEntry | undefined {
  return index.has("brand", "brand") ? index.entry("brand", "brand") : undefined;
}
