import { type Day, days } from "./day.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What a day of the week is called: `Mon` or `Monday`, `lun.` or `lundi`. */
export function dayName(day: Day, language: string, length: "short" | "long"): string {
  const key = `${language} ${length}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { weekday: length, timeZone: "UTC" });
  formatters.set(key, formatter);
  // 1 January 2024 was a Monday.
  return formatter.format(Date.UTC(2024, 0, 1 + days.indexOf(day)));
}
