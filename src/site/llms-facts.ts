import { formatCalendarDate } from "../domain/calendar-date.ts";
import { formatDayHours } from "../domain/hours/format-day-hours.ts";
import { weekLines } from "../domain/hours/week-lines.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { LlmsFacts } from "../domain/llms-text.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { addressWords } from "./address-words.ts";
import { getClinic, getMainLocation } from "./clinic.ts";
import { getListedPages } from "./listed-pages.ts";
import { siteHead } from "./site-head.ts";
import { specialDaysAhead } from "./special-days-ahead.ts";

/** What assistants are told: the facts of the contact page, and every listed page with its description. */
export async function llmsFacts(language: SiteLanguage): Promise<LlmsFacts> {
  const { name, kind, tagline, offer } = await getClinic(language);
  const { tag, prefix } = language;
  const location = await getMainLocation(language);
  const { absolute } = await siteHead(language);
  const t = stringsFor(tag);
  const words = t.listed;
  const pages = await getListedPages(language);
  const linksOf = (collection: string) =>
    pages
      .filter((page) => page.collection === collection)
      .map(({ title, path, description }) => ({
        title: path === `${prefix}/` ? `${name}: ${tagline}` : title,
        url: absolute(path),
        description,
      }));
  const ahead = (await specialDaysAhead(language)).map(
    ({ date, hours, reason }) => `${formatCalendarDate(date, tag)} ${formatDayHours(hours, tag, t)} (${reason})`,
  );
  const hours = [
    ...(location.hours ? weekLines(location.hours, tag, t) : []),
    ...(location.byAppointment ? [t.byAppointment] : []),
  ];
  const facts = [
    { label: words.offer, value: offer?.text },
    { label: words.address, value: (await addressWords(language)).line },
    { label: words.hours, value: hours.join("; ") },
    { label: words.specialDays, value: ahead.join("; ") },
    { label: words.phone, value: location.phone },
    { label: words.email, value: location.email },
    { label: words.booking, value: location.bookingUrl },
  ];
  return {
    name,
    summary: fill(words.is, { name, kind }),
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    sections: [
      { title: words.conditions, links: linksOf("conditions") },
      { title: words.treatments, links: linksOf("treatments") },
      { title: words.regions, links: linksOf("regions") },
      { title: words.more, links: linksOf("home").concat(linksOf("pages")) },
      { title: words.optional, links: linksOf("notices") },
    ],
  };
}
