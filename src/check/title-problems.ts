import { collections } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { fieldsIn, isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** What search results show of a title on a wide screen, in characters; some letters more are cut on some. */
const longest = 65;

/**
 * Titles of search results that nobody wrote and that do not fit: the name of a page with the clinic's, where there is no
 * `searchTitle` (whose length its schema checks). And two pages of one
 * language that would stand in search results under one title.
 * Source: Google Search Central, "Influencing your title links in search results" (concise, descriptive, no boilerplate).
 */
export function titleProblems(index: ContentIndex): Problem[] {
  const name = textOf(index.entry("clinic", "clinic"), "name");
  const known = new Map<string, string>();
  const keyOf = ({ language = "" }: SourceEntry, shown: string) => `${language}/${shown}`;
  return index.entries
    .filter((entry) => isListed(entry, index))
    .flatMap((entry) => {
      const written = textOf(entry, "searchTitle");
      const title = textOf(entry, titleField(entry));
      if (!title || !name || entry.collection === "home") return [];
      const shown = written || `${title} · ${name}`;
      const other = known.get(keyOf(entry, shown));
      known.set(keyOf(entry, shown), entry.file);
      if (other) return [twin(entry, other, written)];
      // A title beyond 80 characters is the schema's matter.
      if (written || shown.length <= longest || title.length > 80) return [];
      return [
        problem(
          entry,
          `“${shown.slice(0, 60).trim()}…” in search results.`,
          `In search results the title would be “${shown}”: ${shown.length} characters, and only the first 60 are shown. Add searchTitle: with a shorter one.`,
        ),
      ];
    });
}

function twin(entry: SourceEntry, other: string, written: string): Problem {
  const field = written ? "searchTitle" : titleField(entry);
  const what = written ? "Change it to words of its own." : "Add searchTitle: with words of its own.";
  const advice = `${other} has this title in search results too. ${what} (If one is a copy of the other, change the copy.)`;
  const seen = "two results in a search that look the same, and no way to tell which one is meant.";
  return { file: entry.file, ...entry.lineOf([field]), field, found: textOf(entry, field), advice, seen };
}

function problem(entry: SourceEntry, seen: string, advice: string): Problem {
  const field = titleField(entry);
  return { file: entry.file, ...entry.lineOf([field]), field, found: textOf(entry, field), advice, seen };
}

/** What a page is called: a place has a name. */
const titleField = ({ collection }: SourceEntry) =>
  fieldsIn(collections[collection].schema).has("title") ? "title" : "name";

/** May search engines show it? */
function isListed(entry: SourceEntry, index: ContentIndex): boolean {
  const isHidden = entry.collection === "pages" && fixedPage(entry.id)?.hidden;
  return index.addressOf(entry) !== undefined && !isHidden && !isDraft(entry);
}

function textOf(entry: SourceEntry | undefined, field: string): string {
  const value = isGroup(entry?.data) ? entry.data[field] : undefined;
  return typeof value === "string" ? value.trim() : "";
}
