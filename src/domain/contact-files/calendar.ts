import { addDays, type CalendarDate } from "../calendar-date.ts";
import { escapeValue } from "./escape-value.ts";
import { foldLine } from "./fold-line.ts";

/** Whole days to know of: the first and the last one. */
export interface CalendarDays {
  from: CalendarDate;
  until: CalendarDate;
  title: string;
}

/**
 * Days as a calendar file (RFC 5545): whole days without a time zone, which keep nobody's own time busy.
 * @param days one event each; its first day is its name, so that a file taken in again replaces what it brought before
 * @param site the host name, which makes the names unique
 * @param made the day of the file, for the stamp that the standard asks for
 */
export function calendar(
  days: readonly CalendarDays[],
  { name, site, made, place }: { name: string; site: string; made: CalendarDate; place: string },
): string {
  const plain = (date: CalendarDate) => date.replaceAll("-", "");
  const event = ({ from, until, title }: CalendarDays) => [
    "BEGIN:VEVENT",
    `UID:${from}@${site}`,
    `DTSTAMP:${plain(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(from)}`,
    `DTEND;VALUE=DATE:${plain(addDays(until, 1))}`,
    `SUMMARY:${escapeValue(title)}`,
    `LOCATION:${escapeValue(place)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeValue(name)}//${site}//EN`,
    ...days.flatMap(event),
    "END:VCALENDAR",
  ]
    .map(foldLine)
    .join("");
}
