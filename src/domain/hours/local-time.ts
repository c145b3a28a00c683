import type { CalendarDate } from "../calendar-date.ts";
import type { Day } from "./day.ts";
import { dayOf } from "./day-of.ts";

/** What the calendar and the clock on the wall of a place show. */
export interface LocalTime {
  date: CalendarDate;
  day: Day;
  /** since midnight as the clock shows it, 0 to 1439: the hours of a clock change are skipped or come twice */
  minutes: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const two = "2-digit";
  const fields = { year: "numeric", month: two, day: two, hour: two, minute: two, hourCycle: "h23" } as const;
  const made = new Intl.DateTimeFormat("en-US", { ...fields, timeZone });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The local time of a place at an instant.
 * @param timeZone a name of the IANA time zone database, such as `Asia/Kolkata`
 * @throws RangeError if the runtime does not know the zone
 */
export function localTime(instant: Date, timeZone: string): LocalTime {
  // American English always prints month, day, year, hour, minute.
  const numbers = formatterFor(timeZone).format(instant).match(/\d+/g) as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const [month, day, year, hour, minute] = numbers;
  const date = `${year}-${month}-${day}`;
  return { date, day: dayOf(date), minutes: Number(hour) * 60 + Number(minute) };
}
