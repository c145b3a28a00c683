import type { z } from "astro/zod";
import type { FieldPath } from "../schemas/field-path.ts";

/**
 * What visitors would see of a value that its field cannot have, were it published as it is.
 * @param value what the file's reader made of it
 * @param written the value as it stands in the file
 */
export function seenOf(issue: z.core.$ZodIssue, path: FieldPath, value: unknown, written: string | undefined): string {
  const name = [...path].reverse().find((step) => typeof step === "string") ?? "page";
  if (value === undefined || value === null || value === "") return `no ${name}: its place would be empty.`;
  if (typeof value === "number" && issue.code === "invalid_type") return numberSeen(value, written);
  if (typeof value === "object") return "signs of the program in place of your words.";
  if (path[0] === "hours" || name === "hours") return "no hours for that day, or wrong ones.";
  if (issue.code === "too_big") return "a text that does not fit its place and is cut off.";
  if (issue.code === "too_small") return "too little to decide by.";
  if (/^(date|published|updated|from|until|first|last|reviewed|reviewDue|expires)$/.test(name))
    return "a wrong day, or none.";
  if (issue.code === "invalid_value" || issue.code === "invalid_type")
    return `the page as if ${name} had not been written.`;
  return `nothing useful where the ${spoken(name)} should be.`;
}

function numberSeen(value: number, written: string | undefined): string {
  return written && String(value) !== written
    ? `${value} instead of ${written}.`
    : `a number that is written another way, for example without a zero at its beginning.`;
}

/** `timeZone` as people say it: time zone. It may be the name of one thing or of several. */
function spoken(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/ url$/, " address");
}
