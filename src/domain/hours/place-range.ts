import type { TimeRange } from "./day.ts";
import type { HoursAxis } from "./hours-axis.ts";

/**
 * Where an opening lies on the axis, in percent of the axis with two decimals.
 * What lies beyond the axis is cut off; an opening wholly beyond it has the length 0.
 */
export function placeRange(range: TimeRange, axis: HoursAxis): { start: number; length: number } {
  const percent = (minutes: number) => {
    const share = (100 * (minutes - axis.from)) / (axis.to - axis.from);
    return twoDecimals(Math.min(100, Math.max(0, share)));
  };
  const start = percent(range.opens);
  return { start, length: twoDecimals(percent(range.closes) - start) };
}

function twoDecimals(number: number): number {
  return Math.round(number * 100) / 100;
}
