import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../domain/language.ts";
import { getMainLocation, hasSeveralLocations } from "../../site/clinic.ts";
import { closingsCalendar } from "../../site/contact-files.ts";
import { firstLanguage } from "../../site/languages.ts";
import { languagePaths } from "../../site/paths.ts";
import { specialDaysAhead } from "../../site/special-days-ahead.ts";

/** `/closings.ics` stands only while there is a day to put in it; several locations have one each (locations/). */
export async function getStaticPaths() {
  const location = await getMainLocation(await firstLanguage());
  return specialDaysAhead(location).length > 0 && !(await hasSeveralLocations()) ? languagePaths() : [];
}

export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props: { language } }) =>
  closingsCalendar(await getMainLocation(language), language);
