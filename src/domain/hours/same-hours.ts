import type { DayHours } from "./day.ts";

/** Do two days open and close at the same times? */
export function sameHours(one: DayHours, other: DayHours): boolean {
  return (
    one.length === other.length &&
    one.every(({ opens, closes }, index) => opens === other[index]?.opens && closes === other[index].closes)
  );
}
