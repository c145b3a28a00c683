import type { MdastNode } from "satteri";
import { termId } from "../domain/glossary/explained-term.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import { headingsIn } from "./heading-problems.ts";
import { headingSlug, wordsOf } from "./heading-slug.ts";

/**
 * The anchors that links may lead to on the page of a file: the headings of its text and the parts that the page has beside
 * it. `tests/site/anchors.test.ts` compares them with the built pages.
 */
export function anchorsOf(file: string, tree: MdastNode | undefined, index: ContentIndex): string[] {
  return [...(tree ? headingAnchors(tree) : []), ...partsOf(file, index)];
}

/**
 * The heading of a text that would have the same name for links as another part of its page, where that is so. Names that
 * no link needs (of the figure, of the menu) count as well: a page may have each name once.
 */
export function doubleHeading(file: string, tree: MdastNode, index: ContentIndex): MdastNode | undefined {
  const parts = new Set(partsOf(file, index));
  const place = headingAnchors(tree).findIndex((anchor) => parts.has(anchor) || isUnlinkedId(anchor, file));
  return place < 0 ? undefined : headingsIn(tree)[place];
}

/** The foot's, the icons' and those of footnotes. */
const everywhere = /^(nav|email|email-hint|foot-read|i-[a-z]+|footnote-label|user-content-fn(ref)?-[\w-]+)$/;
/** The muscle map's, which stands whole or in part on pages about the body. */
const figure = /^(([bmolc]-)?(front|back|hips|sole)|lc|bodh?|ln|toc(-h)?|map|treatments|notice|[fs]2?-[a-z]+)$/;

/** Is it the name of a part that no link leads to? `tests/site/anchors.test.ts` compares this with the built pages. */
export function isUnlinkedId(id: string, file: string): boolean {
  if (everywhere.test(id)) return true;
  const page = file.replace(/^[a-z]{2}\//, "");
  if (/^(conditions|regions|treatments)\/|^pages\/(home|regions|conditions|treatments)\./.test(page))
    return figure.test(id);
  if (page === "pages/contact.mdx") return /^(h-(hours|where|prices|request)|rq-[a-z]+)$/.test(id);
  if (page === "pages/locations.mdx") return /^(h-(prices|request)|rq-[a-z]+)$/.test(id);
  return page === "pages/404.mdx" && id === "lost";
}

/** The anchor of each heading, from top to bottom; words that come again get a number, as the build gives it. */
function headingAnchors(tree: MdastNode): string[] {
  const times = new Map<string, number>();
  return headingsIn(tree).map((heading) => {
    const slug = headingSlug(wordsOf(heading));
    let anchor = slug;
    while (times.has(anchor)) {
      const next = (times.get(slug) ?? 0) + 1;
      times.set(slug, next);
      anchor = `${slug}-${next}`;
    }
    times.set(anchor, 0);
    return anchor;
  });
}

function partsOf(file: string, index: ContentIndex): string[] {
  const entry = index.entryOf(file);
  // A translation has the parts of its original, which alone tells the facts.
  const data = entry && index.entry(entry.collection, entry.id)?.data;
  if (!entry || !isGroup(data)) return [];
  if (entry.collection === "pages" && entry.id === "thanks-call") return ["main"];
  if (entry.collection === "pages" && fixedPage(entry.id)?.hidden === "thanks") return ["main", "visit"];
  const clinic = index.entry("clinic", "clinic")?.data;
  const common = ["main", "visit", ...(isGroup(clinic) && isGroup(clinic["newsletter"]) ? ["news"] : [])];
  if (entry.collection === "home") {
    const isMapped = index.entries.some((each) => each.collection === "regions" && !isDraft(each));
    return [...common, ...(isMapped ? ["map"] : [])];
  }
  if (entry.collection === "pages") {
    return [...common, ...partsOfContact(entry.id, clinic), ...explainedWords(entry, index)];
  }
  const { treatments, regions, doAndDont, questions } = data;
  const asked = Array.isArray(questions) && questions.length > 0 ? ["questions"] : [];
  if (entry.collection === "treatments") return [...common, ...asked];
  if (entry.collection !== "conditions") return common;
  const named = (Array.isArray(regions) ? regions : []).flatMap((item) =>
    isGroup(item) && typeof item["region"] === "string" ? [item["region"]] : [],
  );
  const hasTreatments = Array.isArray(treatments) && treatments.length > 0;
  return [
    ...common,
    "help",
    ...(isGroup(doAndDont) ? ["self-care"] : []),
    ...asked,
    ...(hasTreatments ? ["treatments"] : []),
    ...named,
  ];
}

/** What the page with hours and addresses has of the clinic's facts. */
function partsOfContact(id: string, clinic: unknown): string[] {
  if (!["contact", "locations"].includes(id) || !isGroup(clinic)) return [];
  const { callback, questions } = clinic;
  return [
    ...(isGroup(callback) ? ["request"] : []),
    ...(Array.isArray(questions) && questions.length > 0 ? ["questions"] : []),
  ];
}

/** The words that `<Glossary />` explains on a page. */
function explainedWords({ body }: SourceEntry, index: ContentIndex): string[] {
  const glossary = index.entry("glossary", "glossary")?.data;
  if (!/^<Glossary\s*\/>/m.test(body) || !isGroup(glossary) || !Array.isArray(glossary["terms"])) return [];
  return glossary["terms"].flatMap((term) =>
    isGroup(term) && typeof term["term"] === "string" && term["plain"] ? [termId(term["term"])] : [],
  );
}
