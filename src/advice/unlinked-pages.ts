import { addressOf } from "../check/content-index.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { collections, isListedCollection, pageKindOf } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { valuesIn } from "../schemas/schema-fields.ts";
import type { Advice } from "./advice.ts";

/**
 * Pages that no menu, list or text leads to: visitors find them in search results only. Guides, treatments, regions, people and
 * locations stand in lists, and every page leads to hours & location.
 */
export function unlinkedPages(entries: readonly CheckedEntry[]): Advice[] {
  const originals = entries.filter(({ language }) => !language);
  const clinic = originals.find(({ collection }) => collection === "clinic")?.value as Clinic | undefined;
  if (!clinic) return [];
  const published = originals.filter(({ value }) => !(value as { draft?: boolean }).draft);
  const inMenus = new Set([...(clinic.menu ?? []), ...(clinic.footMenu ?? [])]);
  return published.flatMap((entry) => {
    const address = addressOf(entry);
    if (address === undefined || inMenus.has(address) || isLedTo(entry, clinic)) return [];
    const others = published.filter((other) => other !== entry);
    if (others.some((other) => linksTo(other, address) || names(other, entry))) return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf(["title"])?.line ?? 1,
        found: String((entry.value as { title?: string }).title ?? entry.id),
        advice: `Lead visitors to this page, which no menu, list or text does. Name ${address} under menu or footMenu in clinic.yaml, or link to it in a text: [words](${address}).`,
      },
    ];
  });
}

/** The lists that the home page or every page leads to, by themselves or by way of their pages; the usual menu leads to the others. */
const lists = new Set(["conditions", "treatments", "regions", "locations"]);
/** What the foot names where the clinic does not say what it names. */
const atTheFoot = new Set(["privacy", "accessibility"]);

function isLedTo({ collection, id, body }: CheckedEntry, { menu, footMenu }: Clinic): boolean {
  if (collection === "notices") return !footMenu;
  if (collection !== "pages") return true;
  if (id === "contact" || lists.has(id) || fixedPage(id)?.hidden) return true;
  if (isListedCollection(id) && pageKindOf(id).menu) return !menu;
  return !footMenu && (atTheFoot.has(id) || /^<Glossary\s*\/>/m.test(body));
}

/** Does a link in a text or in a field lead to the address? */
function linksTo({ body, data, collection }: CheckedEntry, address: string): boolean {
  const isAimed = (url: string) => url.replace(/[?#].*$/, "") === address;
  return (
    [...body.matchAll(/\]\(\s*<?([^\s)>]+)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm)].some(([, inline, below]) =>
      isAimed(inline ?? below ?? ""),
    ) ||
    [...valuesIn(collections[collection].schema, data)].some(
      ({ path, value }) => !path.includes("formerUrls") && typeof value === "string" && isAimed(value),
    )
  );
}

/** Is the page named by its file name, as a notice is? */
function names({ body, value }: CheckedEntry, { collection, id }: CheckedEntry): boolean {
  if (collection !== "notices") return false;
  return (value as { notice?: string }).notice === id || body.includes(`<Notice id="${id}"`);
}
