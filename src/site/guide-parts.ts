import type { SiteLanguage } from "../domain/language.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { renderBody } from "./body.ts";
import type { ConditionView } from "./conditions.ts";
import type { Link } from "./link.ts";

/** The parts of a condition's guide that the home page leads to, in the language of the guide. */
export async function guideParts(condition: ConditionView, language: SiteLanguage): Promise<Link[]> {
  const { href, treatments, regions, entry, lang } = condition;
  const t = stringsFor(lang ?? language.tag);
  const { headings } = await renderBody(entry);
  const first = regions[0]?.region;
  return [
    { href: `${href}#help`, title: t.getHelpLink },
    ...(treatments.length > 0 ? [{ href: `${href}#treatments`, title: t.theTreatmentsExplained }] : []),
    ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ href: `${href}#${slug}`, title: text })),
    ...(first ? [{ href: `${href}#${first.id}`, title: t.partByPart }] : []),
  ];
}
