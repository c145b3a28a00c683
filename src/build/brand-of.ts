import type { CheckedEntry } from "../check/read-content.ts";
import { type Brand, neutralBrand } from "../domain/brand/brand.ts";

/** The look that brand.yaml tells of, or the neutral one. */
export function brandOf(entries: readonly CheckedEntry[]): Brand {
  const entry = entries.find(({ collection, language }) => collection === "brand" && !language);
  return (entry?.value as Brand | undefined) ?? neutralBrand;
}
