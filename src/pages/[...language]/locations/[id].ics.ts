import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../../domain/language.ts";
import type { LocationView } from "../../../site/clinic.ts";
import { closingsCalendar, locationsWithFiles } from "../../../site/contact-files.ts";
import { specialDaysAhead } from "../../../site/special-days-ahead.ts";

/** A location has a calendar only while there is a day to put in it. */
export async function getStaticPaths() {
  return (await locationsWithFiles()).filter(({ props }) => specialDaysAhead(props.location).length > 0);
}

/** The days with other hours of one of several locations. */
export const GET: APIRoute<{ language: SiteLanguage; location: LocationView }> = ({ props }) =>
  closingsCalendar(props.location, props.language);
