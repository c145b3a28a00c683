import { isCalendarDate } from "../domain/calendar-date.ts";
import type { FieldPath } from "../source/field-path.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";
import { isGroup } from "./schema-fields.ts";

/** Days that cannot both be right: a page that changed before it went up, a special day that stands twice. */
export function dateProblems(entry: SourceEntry): Problem[] {
  const { data } = entry;
  if (!isGroup(data)) return [];
  const { published, updated } = data;
  const problems: Problem[] = [];
  const tell = (path: FieldPath, found: string, advice: string) =>
    problems.push({ file: entry.file, ...entry.lineOf(path), field: path.join("."), found, advice });
  if (isDay(published) && isDay(updated) && updated < published)
    tell(
      ["updated"],
      updated,
      `Write ${published} or a later day: the page went up then, so it was not changed before.`,
    );
  const seen = new Set<string>();
  for (const [index, day] of (Array.isArray(data["specialDays"]) ? data["specialDays"] : []).entries()) {
    const date = isGroup(day) && typeof day["date"] === "string" ? day["date"] : "";
    if (date && seen.has(date))
      tell(
        ["specialDays", index, "date"],
        date,
        "This day stands here twice. Keep one of the two; two openings go on one line: 9am-12pm, 2pm-6pm.",
      );
    seen.add(date);
  }
  return problems;
}

/** A day that is in no calendar is told by its field; compared with another it says nothing. */
function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
