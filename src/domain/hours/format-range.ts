import { fill } from "../../strings/fill.ts";
import type { TimeRange } from "./day.ts";
import { formatTime } from "./format-time.ts";

/**
 * One opening as people read it: `2pm–7pm`, `14 h à 19 h`. A whole day (`isWholeDay`) needs words of its own.
 * @param pattern how the language puts the two times together: `{from}–{to}`
 */
export function formatRange(range: TimeRange, language: string, pattern: string): string {
  return fill(pattern, { from: formatTime(range.opens, language), to: formatTime(range.closes, language) });
}
