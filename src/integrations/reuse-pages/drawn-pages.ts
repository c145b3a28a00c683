import type { Reads } from "../../reading/reads.ts";
import type { PageRecords } from "./page-records.ts";
import { sheetNames, withSheets } from "./sheet-names.ts";

/** A page as it was finished: its bytes are in the kept files (source/kept-files.ts). */
export interface FinishedPage {
  /** the names under which it and its compressed twins are kept; the page comes first */
  files: string[];
  /** the names of the style sheets that stand in it, in their order */
  sheets: string[];
}

/** A page of this build: drawn, or as in the last one. */
export interface SitePage {
  /** its address: `/regions/psoas/` */
  path: string;
  /** what was read for it; undefined where it has to be drawn each time */
  reads: Reads | undefined;
  /** the names of its style sheets, in their order */
  sheets: string[];
  /** as it was drawn, with the names of its style sheets in their place; undefined where it was not */
  html: string | undefined;
  /** as it was finished in the last build; undefined where it was drawn */
  before: FinishedPage | undefined;
}

/**
 * The pages of a build, from when each is drawn until all are there and can be finished. In the place of each of its style
 * sheets a page has the sheet's name: nearly all have the same one, and what it weighs is put in when the page is written.
 */
export class DrawnPages {
  readonly #pages: SitePage[] = [];
  readonly #tags = new Set<string>();

  /** What the next build is told of them; set when the build begins. */
  records: PageRecords | undefined;

  /** Adds a page that was drawn. @param html as `withSheetNames` gives it */
  add(path: string, html: string, reads: Reads | undefined): void {
    this.#addTags(html);
    this.#pages.push({ path, reads, sheets: sheetNames(html), html, before: undefined });
  }

  /** Adds a page that is as in the last build. @param html as it was finished then @throws Error when it has other style sheets than `before` tells */
  addUnchanged(path: string, html: string, before: FinishedPage, reads: Reads): void {
    // Its sheets are no part of what it asks of them.
    this.#addTags(withSheets(html, before.sheets, new Map(before.sheets.map((name) => [name, name]))));
    this.#pages.push({ path, reads, sheets: before.sheets, html: undefined, before });
  }

  /** The pages in the order of their addresses. */
  inOrder(): SitePage[] {
    return this.#pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  }

  /** Every start tag that stands in pages, once: `<a class="go" href="/">`. Most stand in many. */
  get tags(): ReadonlySet<string> {
    return this.#tags;
  }

  #addTags(html: string): void {
    for (const [tag] of html.matchAll(startTag)) this.#tags.add(tag);
  }
}

const startTag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
