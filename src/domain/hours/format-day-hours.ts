import type { DayHours } from "./day.ts";
import { formatRange } from "./format-range.ts";
import { isWholeDay } from "./is-whole-day.ts";

/** What is said of a day's hours beside its times. */
export interface HoursWords {
  /** of a day without hours: `Closed` */
  readonly closed: string;
  /** of one on which people come by appointment */
  readonly byAppointment: string;
  /** of one without end: `Open 24 hours` */
  readonly allDay: string;
  /** from when to when: `{from}–{to}` */
  readonly timeRange: string;
  /** between two openings: a comma and a space */
  readonly comma: string;
}

/** The hours of one day on a line: `9am–12pm, 2pm–6pm`, `By appointment`. */
export function formatDayHours(
  { hours, byAppointment }: { hours: DayHours; byAppointment?: boolean | undefined },
  language: string,
  words: HoursWords,
): string {
  if (byAppointment) return words.byAppointment;
  if (hours.length === 0) return words.closed;
  if (isWholeDay(hours)) return words.allDay;
  return hours.map((range) => formatRange(range, language, words.timeRange)).join(words.comma);
}
