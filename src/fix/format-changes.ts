import { withSeenCharacters } from "../check/character-names.ts";
import type { Change } from "./change.ts";

/** The change as the owner reads it: place and reason, the line before and after. */
export function formatChange({ file, line, before, after, why }: Change): string {
  const heading = `${line === undefined ? file : `${file}:${line}`} · ${why}`;
  if (before === undefined || after === undefined) return heading;
  const shown = (sign: string, lines: string) =>
    lines.split("\n").map((text) => `  ${sign} ${withSeenCharacters(text.trim())}`);
  return [heading, ...shown("-", before), ...shown("+", after)].join("\n");
}

/**
 * All changes and a closing sentence.
 * @param left how many problems are left that need a person
 */
export function formatChanges(changes: readonly Change[], left: number, isDryRun: boolean): string {
  const files = new Set(changes.map(({ file }) => file)).size;
  const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"} in ${files} ${files === 1 ? "file" : "files"}`;
  const rest =
    left === 0
      ? []
      : [`${left} ${left === 1 ? "problem needs" : "problems need"} you: npm run check tells what to write.`];
  if (changes.length === 0) return ["There is nothing that can be put right by rule.", ...rest].join(" ");
  const done = isDryRun ? `${count} would be made. Nothing was written.` : `${count}. Nothing else was touched.`;
  return [...changes.map(formatChange), [done, ...rest].join(" ")].join("\n\n");
}
