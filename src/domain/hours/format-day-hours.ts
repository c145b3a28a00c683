import type { DayHours } from "./day.ts";
import { formatRange } from "./format-range.ts";
import { isWholeDay } from "./is-whole-day.ts";

/**
 * The hours of one day on a line: `9am–12pm, 2pm–6pm`.
 * @param words what to say of a day without hours and of one without end, for example `Closed` and `Open 24 hours`
 */
export function formatDayHours(
  hours: DayHours,
  language: string,
  words: { readonly closed: string; readonly allDay: string },
): string {
  if (hours.length === 0) return words.closed;
  if (isWholeDay(hours)) return words.allDay;
  return hours.map((range) => formatRange(range, language)).join(", ");
}
