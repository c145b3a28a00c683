import { addDays, type CalendarDate } from "../domain/calendar-date.ts";
import { calendar } from "../domain/contact-files/calendar.ts";
import { vcard } from "../domain/contact-files/vcard.ts";
import type { SpecialDays } from "../domain/hours/day.ts";
import { dayOf } from "../domain/hours/day-of.ts";
import { formatDayHours } from "../domain/hours/format-day-hours.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { isInUse } from "../domain/location-status.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { addressWords } from "./address-words.ts";
import { getClinic, getLocations, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { getLanguages } from "./languages.ts";
import { siteHead } from "./site-head.ts";
import { specialDaysAhead } from "./special-days-ahead.ts";
import { today } from "./today.ts";

/** Where the files stand that visitors take along: the contact, and the days with other hours while there are any. */
export interface ContactFiles {
  contact: string;
  closings?: string;
}

/** Of one location: `/clinic.vcf` and `/closings.ics`; of several: `/locations/old-town.vcf` and `/locations/old-town.ics`. */
export async function contactFilesOf(location: LocationView, { prefix }: SiteLanguage): Promise<ContactFiles> {
  const place = (await hasSeveralLocations()) ? location.href.replace(/\/$/, "") : undefined;
  return {
    contact: place ? `${place}.vcf` : `${prefix}/clinic.vcf`,
    ...(specialDaysAhead(location).length > 0 && { closings: place ? `${place}.ics` : `${prefix}/closings.ics` }),
  };
}

/** The locations that have such files of their own, in every language: none where there is one location. */
export async function locationsWithFiles() {
  if (!(await hasSeveralLocations())) return [];
  const lists = (await getLanguages()).map(async (language) =>
    (await getLocations(language))
      .filter(({ status }) => isInUse(status))
      .map((location) => ({ params: { language: language.folder, id: location.id }, props: { language, location } })),
  );
  return (await Promise.all(lists)).flat();
}

/** The clinic as a contact for phones. */
export async function contactCard(location: LocationView, language: SiteLanguage): Promise<Response> {
  const { name } = await getClinic(language);
  const { absolute } = await siteHead(language);
  const country = new Intl.DisplayNames(language.tag, { type: "region" }).of(location.country) ?? location.country;
  const { note } = addressWords(location, language);
  const text = vcard({ ...location, name, country, url: absolute(`${language.prefix}/`), note });
  return new Response(text, { headers: { "content-type": "text/vcard; charset=utf-8" } });
}

/** One event for days in a row, one for each day where only some days of the week are meant. */
function eventsOf({ from, until, days }: SpecialDays): { from: CalendarDate; until: CalendarDate }[] {
  if (!days) return [{ from, until }];
  const events: { from: CalendarDate; until: CalendarDate }[] = [];
  for (let date = from; date <= until; date = addDays(date, 1))
    if (days.includes(dayOf(date))) events.push({ from: date, until: date });
  return events;
}

/** The days with other hours for people's calendars. */
export async function closingsCalendar(location: LocationView, language: SiteLanguage): Promise<Response> {
  const { name } = await getClinic(language);
  const { absolute } = await siteHead(language);
  const t = stringsFor(language.tag);
  const days = specialDaysAhead(location).flatMap((special) => {
    const { hours, byAppointment, reason } = special;
    const sentence = hours.length > 0 || byAppointment ? t.openFor : t.closedFor;
    const title = fill(sentence, { name, reason, hours: formatDayHours(special, language.tag, t) });
    return eventsOf(special).map((event) => ({ ...event, title }));
  });
  // The days of two locations are two events, so each location is a part of the site's name.
  const host = new URL(absolute("/")).host;
  const site = (await hasSeveralLocations()) ? `${location.id}.${host}` : host;
  const place = addressWords(location, language).line;
  const text = calendar(days, { name, site, made: today(location.timeZone), place });
  return new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8" } });
}
