/**
 * A time of day as people say it: `2pm`, `2:30pm`, `12pm` at noon and `12am` at midnight in English; in any other
 * language as its readers write it, in French without a leading zero or the minutes of a full hour (`9 h`).
 * @param minutes since midnight; from 1440 on, those of the next day
 * @param language BCP 47, such as `en-US`
 */
export function formatTime(minutes: number, language: string): string {
  if (!language.startsWith("en")) {
    const written = new Intl.DateTimeFormat(language, { timeStyle: "short", timeZone: "UTC" });
    return written.format(minutes * 60_000).replace(/^0(?=\d\sh)|\s00$/g, "");
  }
  const hour = Math.floor(minutes / 60) % 24;
  const past = minutes % 60;
  return `${hour % 12 || 12}${past ? `:${String(past).padStart(2, "0")}` : ""}${hour < 12 ? "am" : "pm"}`;
}
