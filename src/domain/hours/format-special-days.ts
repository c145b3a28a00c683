import { days, type SpecialDays } from "./day.ts";
import { dayName } from "./day-name.ts";

/** The days in words, short: `Thu, Nov 26`; `Mon, Aug 3 – Fri, Aug 14`; `Wed, Sat: Jun 1 – Aug 31`. */
export function formatSpecialDays({ from, until, days: named }: SpecialDays, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    ...(!named && { weekday: "short" }),
    month: "short",
    day: "numeric",
    ...(from.slice(0, 4) !== until.slice(0, 4) && { year: "numeric" }),
    timeZone: "UTC",
  });
  const dates = from === until ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(until));
  if (!named) return dates;
  const names = days.filter((day) => named.includes(day)).map((day) => dayName(day, language, "short"));
  return `${names.join(", ")}: ${dates}`;
}
