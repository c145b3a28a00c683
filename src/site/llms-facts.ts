import type { SiteLanguage } from "../domain/language.ts";
import type { LlmsFacts } from "../domain/llms-text.ts";
import { isInUse } from "../domain/location-status.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { getClinic, getLocations, getMainLocation, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { getListedPages } from "./listed-pages.ts";
import { locationFacts } from "./location-facts.ts";
import { siteHead } from "./site-head.ts";

/** What assistants are told: the facts of the contact page, and every listed page with its description. */
export async function llmsFacts(language: SiteLanguage): Promise<LlmsFacts> {
  const { name, kind, tagline, offer } = await getClinic(language);
  const { tag, prefix } = language;
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
  const facts = (await hasSeveralLocations())
    ? (await getLocations(language)).filter(({ status }) => isInUse(status)).map((place) => onOneLine(place, language))
    : locationFacts(await getMainLocation(language), language);
  return {
    name,
    summary: fill(words.is, { name, kind }),
    facts: [...(offer ? [{ label: words.offer, value: offer.text }] : []), ...facts],
    sections: [
      { title: words.locations, links: linksOf("locations") },
      { title: words.conditions, links: linksOf("conditions") },
      { title: words.treatments, links: linksOf("treatments") },
      { title: words.regions, links: linksOf("regions") },
      { title: words.practitioners, links: linksOf("practitioners") },
      { title: words.more, links: linksOf("home").concat(linksOf("pages")) },
      { title: words.optional, links: linksOf("notices") },
    ],
  };
}

/** One of several locations: its name, and all that is known of it. */
function onOneLine(location: LocationView, language: SiteLanguage): { label: string; value: string } {
  const [address, ...more] = locationFacts(location, language);
  return {
    label: location.name,
    value: [address?.value, ...more.map(({ label, value }) => `${label}: ${value}`)].join(" · "),
  };
}
