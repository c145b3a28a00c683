import { existsSync } from "node:fs";
import { basename } from "node:path";
import { listEntries } from "../source/list-entries.ts";
import { readEntry, type SourceEntry } from "../source/read-entry.ts";
import { addressProblems } from "./address-problems.ts";
import { inFile } from "./body-problem.ts";
import { characterProblems } from "./character-problems.ts";
import { checkBody } from "./check-body.ts";
import { checkFields } from "./check-fields.ts";
import { checkTranslation } from "./check-translation.ts";
import { type ContentIndex, indexContent } from "./content-index.ts";
import { dateProblems } from "./date-problems.ts";
import { exampleProblems } from "./example-problems.ts";
import { figureProblems, ownFigureProblems } from "./figure-problems.ts";
import { homeProblems } from "./home-problems.ts";
import { languageProblems } from "./language-problems.ts";
import { linkProblems } from "./link-problems.ts";
import { contactPageProblems, locationProblems } from "./location-problems.ts";
import { mediaFileProblems } from "./media-files/media-file-problems.ts";
import { mediaProblems } from "./media-problems.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { referenceProblems } from "./reference-problems.ts";
import { requiredProblems } from "./required-problems.ts";
import { seeing } from "./seeing.ts";
import { shownBy } from "./shown-by.ts";
import { titleProblems } from "./title-problems.ts";

/** An entry whose fields are in order, with what they mean. */
export interface CheckedEntry extends SourceEntry {
  /** what the collection's schema made of the fields */
  value: unknown;
}

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
  if (!existsSync(folder)) return noFolder(basename(folder));
  const listing = listEntries(folder);
  const read = listing.entries.map((listed) => readEntry(folder, listed));
  const readable = read.flatMap((entry) => ("problems" in entry ? [] : [entry]));
  const index = indexContent(listing, readable);
  const checked = readable.map((entry) => ({ entry, fields: fieldsOf(entry, index), body: checkBody(entry.body) }));
  const trees = new Map(checked.flatMap(({ entry, body }) => (body.tree ? [[entry.file, body.tree] as const] : [])));
  const problems: Problem[] = [
    ...seeing("nothing of this file: it would not be on the site.", listing.strangers),
    ...read.flatMap((entry) => ("problems" in entry ? seeing(unreadable, entry.problems) : [])),
    ...checked.flatMap(({ entry, fields, body }) => [...fields.problems, ...inFile(entry, body.problems)]),
    ...seeing(
      "a place on the page with nothing in it.",
      readable.filter(isOriginal).flatMap((entry) => referenceProblems(entry, index)),
    ),
    ...seeing("a list that points at nothing on the figure.", figureProblems(index)),
    ...seeing("a map on which a finger meets the wrong muscle.", ownFigureProblems(index)),
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
  ];
  const entries = checked.flatMap(({ entry, fields }) =>
    "value" in fields ? [{ ...entry, value: fields.value }] : [],
  );
  return { problems: sortProblems(problems), entries };
}

const isOriginal = ({ language }: SourceEntry) => !language;

/** What the fields of a file mean; of a translation together with the facts of its original. */
function fieldsOf(entry: SourceEntry, index: ContentIndex): { problems: Problem[]; value?: unknown } {
  if (isOriginal(entry)) return checkFields(entry);
  const original = index.entry(entry.collection, entry.id);
  return original ? checkTranslation(original, entry) : { problems: [] };
}

function noFolder(name: string): ContentCheck {
  return {
    problems: [{ file: name, advice: `There is no folder ${name}. Put the clinic's files there.` }],
    entries: [],
  };
}

const unreadable = "nothing of this file: it cannot be read, and the site would not be made.";
