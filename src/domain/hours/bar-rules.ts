import { barClass } from "./bar-class.ts";
import type { SpecialDay, WeekHours } from "./day.ts";
import { hoursAxis } from "./hours-axis.ts";
import { placeRange } from "./place-range.ts";

/** The style rules that place every opening of the locations on its lane: `.b-840-1140{--a:44.4;--w:55.6}`, in percent. */
export function barRules(locations: readonly { hours: WeekHours; specialDays: readonly SpecialDay[] }[]): string {
  const rules = new Set<string>();
  for (const { hours, specialDays } of locations) {
    const axis = hoursAxis(hours, specialDays);
    for (const range of Object.values(hours).flat()) {
      const { start, length } = placeRange(range, axis);
      rules.add(`.${barClass(range)}{--a:${start};--w:${length}}`);
    }
  }
  return [...rules].join("\n");
}
