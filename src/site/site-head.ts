import type { SiteHead } from "../domain/head-tags.ts";
import { getClinic } from "./clinic.ts";

/** The facts of the site that every head repeats. A host's preview address (`SITE`) overrides the clinic's own. */
export async function siteHead(): Promise<SiteHead> {
  const { name, siteUrl } = await getClinic();
  return { name, absolute: (path) => new URL(path, import.meta.env.SITE ?? siteUrl).href };
}
