import { days } from "../domain/hours/day.ts";
import { parseWeek } from "../domain/hours/parse-week.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";

/**
 * The hours of a location as one text, as they are pasted from a map: told with what each day would be, or with what a week cannot
 * say. `npm run fix` writes the seven days.
 */
export function withWeekAdvice(problem: Problem, entry: SourceEntry): Problem {
  const text = isGroup(entry.data) ? entry.data["hours"] : undefined;
  if (entry.collection !== "locations" || problem.field !== "hours" || typeof text !== "string") return problem;
  const read = parseWeek(text);
  if ("advice" in read) return { ...problem, advice: `Write each day on a line of its own. ${read.advice}` };
  const { line } = entry.lineOf(["hours"]) ?? {};
  const written = entry.writtenAt(["hours"]) ?? "";
  const lines = ["hours:", ...days.map((day) => `  ${day}: ${read.week[day]}`)];
  return {
    ...problem,
    ...(line !== undefined &&
      !written.includes("\n") && {
        repairs: [{ line, count: 1, lines, why: "the hours of each day on a line of its own" }],
      }),
  };
}
