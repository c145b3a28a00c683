import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { Day, SpecialDays, WeekHours } from "./day.ts";
import { dayOf } from "./day-of.ts";
import { hoursOn } from "./hours-on.ts";
import { localTime } from "./local-time.ts";

/** When a place keeps open. */
export interface Place {
  hours: WeekHours;
  specialDays: readonly SpecialDays[];
  /** IANA name, such as `America/New_York` */
  timeZone: string;
}

/** The next time it opens. */
export interface NextOpening {
  date: CalendarDate;
  day: Day;
  /** since midnight */
  minutes: number;
  today: boolean;
  tomorrow: boolean;
  /** more than six days ahead: the day of the week does not say which */
  distant: boolean;
}

export type OpenState =
  | {
      state: "open";
      /** minutes since the midnight that began the day of closing, up to 1440; missing if it stays open for a whole day or more */
      closes?: number;
      /** closes in 30 minutes or less */
      soon: boolean;
    }
  | {
      state: "closed";
      /** missing if it does not open within ten weeks */
      opens?: NextOpening;
      /** today, if it is a special day without hours */
      special?: SpecialDays;
      /** people come by appointment today */
      byAppointment?: true;
    };

const dayLength = 1440;
const soonMinutes = 30;
/** Long enough for a vacation of two months. */
const daysAhead = 70;

/**
 * Is the place open at the instant, and until or from when? Hours are those the clock on its wall shows, also on the
 * days of a clock change. An opening holds from its first minute up to, and without, its closing minute; one past
 * midnight belongs to the day it began on; openings that touch are one.
 */
export function openState(instant: Date, place: Place): OpenState {
  const now = localTime(instant, place.timeZone);
  const plan = (day: number) => hoursOn(addDays(now.date, day), place.hours, place.specialDays);

  let closes = now.minutes;
  for (const day of [-1, 0, 1]) {
    for (const range of plan(day).hours) {
      if (range.opens + day * dayLength <= closes) closes = Math.max(closes, range.closes + day * dayLength);
    }
  }
  if (closes - now.minutes >= dayLength) return { state: "open", soon: false };
  if (closes > now.minutes) {
    const later = localTime(new Date(instant.getTime() + soonMinutes * 60_000), place.timeZone);
    const laterMinutes = later.minutes + (later.date > now.date ? dayLength : 0);
    return { state: "open", closes: closes % dayLength || dayLength, soon: laterMinutes >= closes };
  }

  const { hours, special, byAppointment } = plan(0);
  const opens = nextOpening(now.date, now.minutes, (day) => plan(day).hours);
  return {
    state: "closed",
    ...(opens && { opens }),
    ...(special && hours.length === 0 && { special }),
    ...(byAppointment && { byAppointment }),
  };
}

function nextOpening(
  today: CalendarDate,
  minutes: number,
  hoursIn: (day: number) => WeekHours[Day],
): NextOpening | undefined {
  for (let day = 0; day <= daysAhead; day++) {
    const range = hoursIn(day).find(({ opens }) => day > 0 || opens > minutes);
    if (!range) continue;
    const date = addDays(today, day);
    return { date, day: dayOf(date), minutes: range.opens, today: day === 0, tomorrow: day === 1, distant: day > 6 };
  }
  return undefined;
}
