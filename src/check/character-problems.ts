import type { SourceEntry } from "../source/read-entry.ts";
import { characterAdvice } from "./character-advice.ts";
import type { Problem } from "./problem.ts";
import { textsIn } from "./texts-in.ts";

/** Fields with a character that nobody types on purpose, as a backslash between double quotes makes one: `"\u202e"`. */
export function characterProblems(entry: SourceEntry): Problem[] {
  return textsIn(entry.data).flatMap(({ path, text }) => {
    const advice = characterAdvice(text);
    return advice
      ? [{ file: entry.file, ...entry.lineOf(path), field: path.join("."), found: entry.writtenAt(path), advice }]
      : [];
  });
}
