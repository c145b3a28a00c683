import type { CalendarDate } from "../calendar-date.ts";
import { type Day, type DayHours, dayNames, days, type SpecialDays, type TimeRange, type WeekHours } from "./day.ts";
import { isWholeDay } from "./is-whole-day.ts";
import { isoTime } from "./iso-time.ts";

/** One opening for search engines, <https://schema.org/OpeningHoursSpecification>. Times are `HH:MM` in the clinic's zone. */
export interface OpeningHoursSpecification {
  "@type": "OpeningHoursSpecification";
  dayOfWeek?: (typeof dayNames)[Day][];
  opens: string;
  closes: string;
  validFrom?: CalendarDate;
  validThrough?: CalendarDate;
}

/**
 * The hours of the week and of the special days as structured data, by the rules for business hours of Google Search Central,
 * <https://developers.google.com/search/docs/appearance/structured-data/local-business>:
 * one object for all days with the same opening, several for a day with a break, none for a day that is always closed;
 * past midnight it closes at a smaller time than it opens; a whole day is 00:00 to 23:59; a special day has the same
 * `validFrom` and `validThrough`, a vacation its first and its last day, and a closed one both times at 00:00.
 * @param specialDays with dates: those that hold every year as {@link upcomingSpecialDays} tells them
 */
export function openingHoursSpecification(
  week: WeekHours,
  specialDays: readonly SpecialDays[],
): OpeningHoursSpecification[] {
  return [...ofWeek(week), ...specialDays.flatMap(ofSpecialDay)];
}

function ofWeek(week: WeekHours): OpeningHoursSpecification[] {
  const byTimes = new Map<string, OpeningHoursSpecification & { dayOfWeek: (typeof dayNames)[Day][] }>();
  for (const day of days) {
    for (const times of timesOf(week[day])) {
      const key = `${times.opens}-${times.closes}`;
      const known = byTimes.get(key);
      if (known) known.dayOfWeek.push(dayNames[day]);
      else byTimes.set(key, { "@type": "OpeningHoursSpecification", dayOfWeek: [dayNames[day]], ...times });
    }
  }
  return [...byTimes.values()];
}

function ofSpecialDay({ from, until, days: named, hours }: SpecialDays): OpeningHoursSpecification[] {
  const times = hours.length > 0 ? timesOf(hours) : [{ opens: "00:00", closes: "00:00" }];
  return times.map((time) => ({
    "@type": "OpeningHoursSpecification",
    ...(named && { dayOfWeek: named.map((day) => dayNames[day]) }),
    ...time,
    validFrom: from,
    validThrough: until,
  }));
}

function timesOf(hours: DayHours): { opens: string; closes: string }[] {
  if (isWholeDay(hours)) return [{ opens: "00:00", closes: "23:59" }];
  return hours.map(({ opens, closes }: TimeRange) => ({ opens: isoTime(opens), closes: isoTime(closes) }));
}
