import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../domain/language.ts";
import { getMainLocation, hasSeveralLocations } from "../../site/clinic.ts";
import { contactCard } from "../../site/contact-files.ts";
import { languagePaths } from "../../site/paths.ts";

/** The contact of the only location; several have one each (locations/). */
export async function getStaticPaths() {
  return (await hasSeveralLocations()) ? [] : languagePaths();
}

export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props: { language } }) =>
  contactCard(await getMainLocation(language), language);
