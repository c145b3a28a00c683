import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawingFields } from "../domain/brand/brand.ts";
import { brandFaults } from "../domain/brand/brand-faults.ts";
import { cleanDrawing } from "../domain/brand/clean-drawing.ts";
import { brandSchema } from "../schemas/brand.ts";
import { isGroup, valueAt } from "../schemas/schema-fields.ts";
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

/** A typeface of the clinic's own that is not there, or that pages cannot use. @param folder the content folder */
export function typefaceProblems(folder: string, index: ContentIndex): Problem[] {
  const entry = brandEntry(index);
  const file = valueAt(entry?.data, ["ownTypeface", "file"]);
  const advice = typeof file === "string" ? typefaceAdvice(folder, file.trim(), index) : undefined;
  if (!entry || !advice) return [];
  const place = ["ownTypeface", "file"] as const;
  return [{ file: entry.file, ...entry.lineOf(place), field: place.join("."), found: String(file), advice }];
}

/** What may be cut to its letters in a moment; a whole family of scripts is no typeface for headings. */
const mostKilobytes = 500;

function typefaceAdvice(folder: string, file: string, index: ContentIndex): string | undefined {
  const missing = mediaAdvice(file, index);
  if (missing) return missing;
  const bytes = readFileSync(join(folder, file));
  if (bytes.toString("latin1", 0, 4) !== "wOF2")
    return "Use a typeface in the form of the web: a file whose name ends in .woff2. Whoever made the typeface offers it, or a converter makes it.";
  const kilobytes = Math.round(bytes.length / 1024);
  if (kilobytes > mostKilobytes)
    return `Use a smaller file: this one has ${kilobytes} KB, and ${mostKilobytes} are plenty for headings.`;
  return undefined;
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
