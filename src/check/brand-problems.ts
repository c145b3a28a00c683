import { brandFaults } from "../domain/brand/brand-faults.ts";
import { brandSchema } from "../schemas/brand.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

const reasons = {
  paper: "This is too dark for the ground of pages in light colors: words on it would be hard to read.",
  ink: "This is too light for words: they would be hard to read.",
} as const;

/** Colors of brand.yaml from which no readable page can be made, each with the nearest from which one can. */
export function brandProblems(index: ContentIndex): Problem[] {
  const entry = index.has("brand", "brand") ? index.entry("brand", "brand") : undefined;
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
