import type { DayHours } from "./day.ts";

/** Is it open from midnight to midnight? */
export function isWholeDay(hours: DayHours): boolean {
  const [range] = hours;
  return range?.opens === 0 && range.closes >= 1440;
}
