import { days, type SpecialDays, type WeekHours } from "./day.ts";
import { hoursAxis } from "./hours-axis.ts";
import { placeRange } from "./place-range.ts";
import { writeRange } from "./written-range.ts";

/**
 * The style rules that place every opening of the locations on its lane, in percent of the lane:
 * `[data-axis="600-1140"] [data-range="840-1140"]{--a:44.44;--w:55.56}`.
 */
export function barRules(locations: readonly { hours: WeekHours; specialDays: readonly SpecialDays[] }[]): string {
  const rules = new Set<string>();
  for (const { hours, specialDays } of locations) {
    const axis = hoursAxis(hours, specialDays);
    const lane = locations.length > 1 ? `[data-axis="${writeRange({ opens: axis.from, closes: axis.to })}"] ` : "";
    for (const range of days.flatMap((day) => hours[day])) {
      const { start, length } = placeRange(range, axis);
      rules.add(`${lane}[data-range="${writeRange(range)}"]{--a:${start};--w:${length}}`);
    }
  }
  return [...rules].join("\n");
}
