import type { CheckedEntry } from "../check/read-content.ts";
import type { Brand } from "../domain/brand/brand.ts";
import { type MovedColor, movedColors } from "../domain/brand/moved-colors.ts";
import type { Advice } from "./advice.ts";

/** The owner's colors that the site shows darker or lighter than they are written, so that people can read what is drawn with them. */
export function brandAdvice(entries: readonly CheckedEntry[]): Advice[] {
  return entries
    .filter(({ collection, language }) => collection === "brand" && !language)
    .flatMap(({ file, value, lineOf }) =>
      movedColors(value as Brand).map((moved) => ({
        file,
        line: lineOf([moved.field])?.line ?? 1,
        found: `${moved.field}: "${moved.from}"`,
        advice: wordsOn(moved),
      })),
    );
}

function wordsOn({ field, to, pair, contrast }: MovedColor): string {
  return `"${to}". That is what the site shows: with the color as it is written the contrast (${pair.use}) would be ${contrast.toFixed(1)} to 1, and people need ${pair.ratio} to 1.${field === "ground" ? " For a ground as bright as yours, choose a dark ground and write this color as accent:." : ""}`;
}
