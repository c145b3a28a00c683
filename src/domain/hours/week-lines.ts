import { type Day, days, type WeekHours } from "./day.ts";
import { formatDayHours } from "./format-day-hours.ts";

/** The week in words, a day each, closed ones too: `Mon 2pm–7pm`. */
export function weekLines(
  week: WeekHours,
  language: string,
  words: {
    readonly closed: string;
    readonly allDay: string;
    readonly days: Readonly<Record<Day, { readonly short: string }>>;
  },
): string[] {
  return days.map((day) => `${words.days[day].short} ${formatDayHours(week[day], language, words)}`);
}
