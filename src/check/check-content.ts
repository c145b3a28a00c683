import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { SourceEntry } from "../source/read-entry.ts";
import { addressProblems } from "./address-problems.ts";
import { inFile } from "./body-problem.ts";
import { brandDrawingProblems, brandProblems, typefaceProblems } from "./brand-problems.ts";
import { characterProblems } from "./character-problems.ts";
import { checkBody } from "./check-body.ts";
import { dateProblems } from "./date-problems.ts";
import { exampleProblems } from "./example-problems.ts";
import { figureProblems, ownFigureProblems } from "./figure-problems.ts";
import { homeProblems } from "./home-problems.ts";
import { languageProblems } from "./language-problems.ts";
import { linkProblems } from "./link-problems.ts";
import { contactPageProblems, locationProblems } from "./location-problems.ts";
import { mediaFileProblems } from "./media-files/media-file-problems.ts";
import { mediaProblems } from "./media-problems.ts";
import { pageAddressProblems } from "./page-address-problems.ts";
import type { ParsedBody } from "./parse-body.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { type CheckedEntry, type ContentReading, readContent } from "./read-content.ts";
import { referenceProblems } from "./reference-problems.ts";
import { requiredProblems } from "./required-problems.ts";
import { seeing } from "./seeing.ts";
import { shownBy } from "./shown-by.ts";
import { titleProblems } from "./title-problems.ts";

/** What one run over the content folder found. */
export interface ContentCheck {
  /** by file, then from top to bottom */
  problems: Problem[];
  /** the entries without a problem in their fields' form */
  entries: CheckedEntry[];
}

/**
 * Checks the whole content folder and tells everything that is wrong in one run: names of files, fields, references,
 * addresses, texts, links and media.
 * @param folder the absolute path of the content folder
 */
export async function checkContent(folder: string): Promise<ContentCheck> {
  const reading = readContent(folder);
  return { problems: await problemsOf(folder, reading), entries: reading.entries };
}

/** What was found in texts, for as long as they are the same. */
export type CheckedBodies = WeakMap<SourceEntry, ParsedBody>;

/**
 * Everything that is wrong in a content folder that has been read.
 * @param bodies what an earlier run found in the same texts; this one adds to it
 */
export async function problemsOf(
  folder: string,
  { listing, unreadable, index, judged }: ContentReading,
  bodies: CheckedBodies = new WeakMap(),
): Promise<Problem[]> {
  if (!existsSync(folder)) return noFolder(basename(folder));
  const readable = index.entries;
  const checked = readable.map((entry) => {
    const body = bodies.get(entry) ?? checkBody(entry.body);
    bodies.set(entry, body);
    return { entry, body };
  });
  const trees = new Map(checked.flatMap(({ entry, body }) => (body.tree ? [[entry.file, body.tree] as const] : [])));
  return sortProblems([
    ...seeing("nothing of this file: it would not be on the site.", listing.strangers),
    ...seeing("nothing of this file: it cannot be read, and the site would not be made.", unreadable),
    ...checked.flatMap(({ entry, body }) => [...(judged.get(entry)?.problems ?? []), ...inFile(entry, body.problems)]),
    ...seeing(
      "a place on the page with nothing in it.",
      readable.filter(isOriginal).flatMap((entry) => referenceProblems(entry, index)),
    ),
    ...seeing(
      "a link that leads to “page not found”.",
      readable.filter(isOriginal).flatMap((entry) => pageAddressProblems(entry, index)),
    ),
    ...seeing("a list that points at nothing on the figure.", figureProblems(index)),
    ...seeing("a map on which a finger meets the wrong muscle.", ownFigureProblems(index)),
    ...seeing("words that they cannot read.", brandProblems(index)),
    ...seeing("an empty place where the drawing should be.", brandDrawingProblems(folder, index)),
    ...seeing("headings in another typeface.", typefaceProblems(folder, index)),
    ...seeing("signs that are no letters, or words in a wrong order.", readable.flatMap(characterProblems)),
    ...seeing("two facts that cannot both be right.", readable.flatMap(dateProblems)),
    ...seeing("an invented fact that they may call, write to or watch.", readable.flatMap(exampleProblems)),
    ...seeing(
      "an empty place where film or picture should be.",
      readable.flatMap((entry) => mediaProblems(entry, index)),
    ),
    ...readable.flatMap((entry) => inFile(entry, linkProblems(entry, trees, index))),
    ...seeing(
      "an empty place where the picture should be.",
      shownBy(await mediaFileProblems(folder, listing.media), index),
    ),
    ...seeing("“page not found” at an old or new address.", addressProblems(index)),
    ...seeing("menus and links that lead to a page which is not there.", requiredProblems(index)),
    ...seeing("a part of the first page without its words.", homeProblems(index)),
    ...seeing("a place that they cannot come to.", [...contactPageProblems(index), ...locationProblems(index)]),
    ...titleProblems(index),
    ...seeing("a page in a language that they cannot find or leave.", languageProblems(index)),
  ]);
}

const isOriginal = ({ language }: SourceEntry) => !language;

function noFolder(name: string): Problem[] {
  return [{ file: name, advice: `There is no folder ${name}. Put the clinic's files there.` }];
}
