import type { SiteHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { getClinic } from "./clinic.ts";

/** The facts of the site that every head repeats. A host's preview address (`SITE`) overrides the clinic's own. */
export async function siteHead(language: SiteLanguage): Promise<SiteHead> {
  const { name, siteUrl } = await getClinic(language);
  return { name, language: language.tag, absolute: (path) => new URL(path, import.meta.env.SITE ?? siteUrl).href };
}
