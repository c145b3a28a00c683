import type { SiteLanguage } from "../domain/language.ts";
import type { LlmsFacts } from "../domain/llms-text.ts";
import { isInUse } from "../domain/location-status.ts";
import { collectionNames, isPageCollection, type PageCollection, pageKindOf } from "../schemas/collections.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { getClinic, getLocations, getMainLocation, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { getListedPages } from "./listed-pages.ts";
import { locationFacts } from "./location-facts.ts";
import { pageLink } from "./pages.ts";
import { siteHead } from "./site-head.ts";

/** What assistants are told: the facts of the contact page, and every listed page with its description. */
export async function llmsFacts(language: SiteLanguage): Promise<LlmsFacts> {
  const { name, kind, tagline, offer } = await getClinic(language);
  const { tag, prefix } = language;
  const { absolute } = await siteHead(language);
  const t = stringsFor(tag);
  const words = t.listed;
  const pages = await getListedPages(language);
  const kinds = collectionNames.filter((kind) => pages.some(({ collection }) => collection === kind));
  const headings = kinds.filter(isPageCollection).map(async (kind): Promise<[PageCollection, string]> => {
    const { llms } = pageKindOf(kind);
    return [kind, llms === "title of the list" ? (await pageLink(kind, language)).title : words[llms]];
  });
  const headingOf = new Map(await Promise.all(headings));
  const sections = Map.groupBy(pages, ({ collection }) => headingOf.get(collection) ?? "");
  const facts = (await hasSeveralLocations())
    ? (await getLocations(language)).filter(({ status }) => isInUse(status)).map((place) => onOneLine(place, language))
    : locationFacts(await getMainLocation(language), language);
  return {
    name,
    summary: fill(words.is, { name, kind }),
    facts: [...(offer ? [{ label: words.offer, value: offer.text }] : []), ...facts],
    sections: [...new Set(headingOf.values())].map((title) => ({
      title,
      links: (sections.get(title) ?? []).map((page) => ({
        title: page.path === `${prefix}/` ? `${name}: ${tagline}` : page.title,
        url: absolute(page.path),
        description: page.description,
      })),
    })),
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
