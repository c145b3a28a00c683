/**
 * A time of day as people say it: `2pm`, `2:30pm`, `12pm` at noon and `12am` at midnight in English; `14 h`, `14 h 30` in French
 * (Office québécois de la langue française, "Heure"); `14:00` in any other language. By hand: `Intl` writes `02 PM` and `14 h 00`,
 * and every page carries these lines.
 * @param minutes since midnight; from 1440 on, those of the next day
 * @param language BCP 47, such as `en-US`
 */
export function formatTime(minutes: number, language: string): string {
  const hour = Math.floor(minutes / 60) % 24;
  const past = minutes % 60;
  const two = String(past).padStart(2, "0");
  if (language.startsWith("en")) return `${hour % 12 || 12}${past ? `:${two}` : ""}${hour < 12 ? "am" : "pm"}`;
  return language.startsWith("fr") ? `${hour}\u00a0h${past ? `\u00a0${two}` : ""}` : `${hour}:${two}`;
}
