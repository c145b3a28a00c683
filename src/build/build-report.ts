import { remarksOn } from "../advice/advice-list.ts";
import { readability } from "../advice/readability.ts";
import { pageFiles } from "../check/page-files.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import { type Hidden, type SitePage, sitePages } from "../domain/site-pages.ts";
import { videoFacts } from "../domain/structured-data/video-facts.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { pageKindOf } from "../schemas/collections.ts";
import { buildDay } from "../source/build-day.ts";
import { clinicTodos } from "../todo/clinic-todos.ts";
import { contactTodos } from "../todo/contact-todos.ts";
import { commonWords } from "./common-words.ts";

const reasons: Record<Hidden, string> = {
  draft: "a draft, not published",
  thanks: "the answer to a form",
  "unknown address": "shown at unknown addresses",
  empty: "not published: it has nothing to list",
  left: "moved or closed; its page leads on",
};

/**
 * The sign of life that ends a build: how many pages search engines may show, which they may not and why, and which facts
 * they would like to know and do not.
 * @param entries the checked content folder
 */
export function buildReport(entries: readonly CheckedEntry[]): string {
  const pages = sitePages(pageFiles(entries, buildDay));
  const hidden = pages.flatMap((page) => (page.hidden ? [`${page.path} (${reasons[page.hidden]})`] : []));
  return [
    row("In the sitemap", [`${pages.length - hidden.length} pages`]),
    row("Not in it", hidden),
    row("Facts missing", missingFacts(entries)),
    row(
      "Videos untold",
      pages.filter(isUntold).map(({ path }) => `${path} (its still picture or its day is missing)`),
    ),
    row("Wording", wording(entries)),
    ...readingRows(entries),
  ].join("");
}

/** What `npm run todo` explains: the facts about the clinic and its locations that search engines recommend. */
function missingFacts(entries: readonly CheckedEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.language) return [];
    if (entry.collection === "locations") return contactTodos(entry as Parameters<typeof contactTodos>[0]).map(told);
    if (entry.collection === "clinic") return clinicTodos(entry as Parameters<typeof clinicTodos>[0]).map(told);
    return [];
  });
}

/** In a site of more files the copy doctor's remarks are not counted: reading them all takes longer than drawing the pages. */
const mostCounted = 250;

/** How much the copy doctor has to say; what it is stands in the check's output. */
function wording(entries: readonly CheckedEntry[]): string[] {
  if (entries.length > mostCounted) return [`not counted in ${entries.length} files: npm run check -- --advice`];
  const { length } = remarksOn(entries);
  return length === 0 ? [] : [`${length} ${length === 1 ? "remark" : "remarks"}: npm run check -- --advice`];
}

const mostFiles = 4;
const mostWords = 12;

/** How easy the texts are to read: the files with the most long sentences, and words that few readers know. */
function readingRows(entries: readonly CheckedEntry[]): string[] {
  const clinic = entries.find(({ collection }) => collection === "clinic")?.value as Clinic | undefined;
  const { long, rare } = readability(entries, commonWords(clinic?.language ?? ""));
  const words = rare.slice(0, mostWords).map(({ word, times }) => (times > 1 ? `${word} (${times})` : word));
  return [
    row(
      "Long sentences",
      long
        .slice(0, mostFiles)
        .map(
          ({ file, sentences, longest }) => `${file}: ${sentences} of more than 25 words, the longest has ${longest}`,
        ),
    ),
    row(
      "Rare words",
      words.length > 0 ? [words.join(", "), "A plain word may do; else glossary.yaml can explain it."] : [],
    ),
  ];
}

const told = ({ file, title }: { file: string; title: string }) => `${file}: ${title}`;

/** A region's video that search engines are told nothing of, because a fact about it is unknown. */
function isUntold(page: SitePage): boolean {
  return (
    !page.hidden &&
    pageKindOf(page.collection).isAboutVideo &&
    page.video !== undefined &&
    !videoFacts(page, (path) => path)
  );
}

function row(title: string, values: readonly string[]): string {
  return values.map((value, index) => `  ${(index === 0 ? title : "").padEnd(16)}${value}\n`).join("");
}
