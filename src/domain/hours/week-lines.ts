import { days, type WeekHours } from "./day.ts";
import { dayIn } from "./day-in.ts";
import { dayName } from "./day-name.ts";
import { formatDayHours, type HoursWords } from "./format-day-hours.ts";

/** The week in words, a day each, closed ones too: `Mon 2pm–7pm`. */
export function weekLines(week: WeekHours, language: string, words: HoursWords): string[] {
  return days.map((day) => `${dayName(day, language, "short")} ${formatDayHours(dayIn(week, day), language, words)}`);
}
