import { stripVTControlCharacters } from "node:util";

const longest = 400;

/**
 * One line that tells of a failed test: where it stands, and how its message begins.
 * @param place from the file to the name of the test
 */
export function failureLine(place: readonly string[], message = ""): string {
  const [first = ""] = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim());
  const line = place.join(" › ") + (first && `: ${first.trim()}`);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
