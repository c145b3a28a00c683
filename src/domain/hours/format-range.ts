import type { TimeRange } from "./day.ts";
import { formatTime } from "./format-time.ts";

/** One opening as people read it, with an en dash: `2pm–7pm`. A whole day (`isWholeDay`) needs words of its own. */
export function formatRange(range: TimeRange, language: string): string {
  return `${formatTime(range.opens, language)}–${formatTime(range.closes, language)}`;
}
