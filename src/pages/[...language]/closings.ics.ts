import type { APIRoute } from "astro";
import { calendar } from "../../domain/contact-files/calendar.ts";
import { formatDayHours } from "../../domain/hours/format-day-hours.ts";
import type { SiteLanguage } from "../../domain/language.ts";
import { addressWords } from "../../site/address-words.ts";
import { getClinic, getMainLocation } from "../../site/clinic.ts";
import { firstLanguage, languagePaths } from "../../site/languages.ts";
import { siteHead } from "../../site/site-head.ts";
import { specialDaysAhead } from "../../site/special-days-ahead.ts";
import { today } from "../../site/today.ts";
import { fill } from "../../strings/fill.ts";
import { stringsFor } from "../../strings/strings-for.ts";

/** `/closings.ics` stands only while there is a day to put in it. */
export async function getStaticPaths() {
  return (await specialDaysAhead(await firstLanguage())).length > 0 ? languagePaths() : [];
}

/** The days with other hours for people's calendars. */
export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props: { language } }) => {
  const { name } = await getClinic(language);
  const location = await getMainLocation(language);
  const { absolute } = await siteHead(language);
  const t = stringsFor(language.tag);
  const days = (await specialDaysAhead(language)).map(({ date, hours, reason }) => {
    const sentence = hours.length > 0 ? t.openFor : t.closedFor;
    return { date, title: fill(sentence, { name, reason, hours: formatDayHours(hours, language.tag, t) }) };
  });
  const about = {
    name,
    site: new URL(absolute("/")).host,
    made: today(location.timeZone),
    place: (await addressWords(language)).line,
  };
  return new Response(calendar(days, about), { headers: { "content-type": "text/calendar; charset=utf-8" } });
};
