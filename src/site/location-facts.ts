import { formatCalendarDate } from "../domain/calendar-date.ts";
import type { SpecialDays } from "../domain/hours/day.ts";
import { formatDayHours } from "../domain/hours/format-day-hours.ts";
import { formatSpecialDays } from "../domain/hours/format-special-days.ts";
import { weekLines } from "../domain/hours/week-lines.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { addressWords } from "./address-words.ts";
import type { LocationView } from "./clinic.ts";
import { specialDaysAhead } from "./special-days-ahead.ts";

/** What is known of a location, each fact with its label; unknown ones are left out. */
export function locationFacts(location: LocationView, language: SiteLanguage): { label: string; value: string }[] {
  const { tag } = language;
  const t = stringsFor(tag);
  const words = t.listed;
  const hours = [
    ...(location.hours ? weekLines(location.hours, tag, t) : []),
    ...(location.hoursNote ? [location.hoursNote] : []),
    ...(location.byAppointment ? [t.byAppointment] : []),
  ];
  const ahead = specialDaysAhead(location).map(
    (special) => `${datesOf(special, tag)} ${formatDayHours(special, tag, t)} (${special.reason})`,
  );
  const facts = [
    { label: words.address, value: addressWords(location, language).line },
    { label: words.hours, value: hours.join("; ") },
    { label: words.specialDays, value: ahead.join("; ") },
    { label: words.phone, value: location.phone },
    ...location.otherPhones.map(({ label, number }) => ({ label, value: number })),
    { label: words.email, value: location.email },
    { label: words.booking, value: location.bookingUrl },
  ];
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

function datesOf(special: SpecialDays, tag: string): string {
  return special.from === special.until ? formatCalendarDate(special.from, tag) : formatSpecialDays(special, tag);
}
