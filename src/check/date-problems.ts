import { isCalendarDate } from "../domain/calendar-date.ts";
import type { FieldPath } from "../schemas/field-path.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";

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
    if (!isGroup(day)) continue;
    const [first, last = first] = [day["date"] ?? day["from"], day["date"] ?? day["until"]];
    const key = JSON.stringify([first, last, day["days"]]);
    if (first && seen.has(key))
      tell(
        ["specialDays", index, day["date"] ? "date" : "from"],
        String(first),
        `${first === last ? "This day stands" : "These days stand"} here twice. Keep one of the two; two openings go on one line: 9am-12pm, 2pm-6pm.`,
      );
    seen.add(key);
  }
  return problems;
}

/** A day that is in no calendar is told by its field; compared with another it says nothing. */
function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}
