import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { MdastNode } from "satteri";
import { collections } from "../schemas/collections.ts";
import { listEntries } from "../source/list-entries.ts";
import { readEntry, type SourceEntry } from "../source/read-entry.ts";
import { addressProblems } from "./address-problems.ts";
import type { BodyProblem } from "./body-problem.ts";
import { checkBody } from "./check-body.ts";
import { indexContent } from "./content-index.ts";
import { linkProblems } from "./link-problems.ts";
import { mediaProblems } from "./media-problems.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { referenceProblems } from "./reference-problems.ts";
import { requiredProblems } from "./required-problems.ts";
import { schemaProblems } from "./schema-problems.ts";
import { swallowedFieldProblems } from "./swallowed-field-problems.ts";

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
  if (!existsSync(folder)) {
    return {
      problems: [
        { file: basename(folder), advice: `There is no folder ${basename(folder)}. Put the clinic's files there.` },
      ],
      entries: [],
    };
  }
  const listing = listEntries(folder);
  const problems: Problem[] = [...listing.strangers];
  const readable: SourceEntry[] = [];
  for (const listed of listing.entries) {
    const entry = readEntry(folder, listed);
    if ("problems" in entry) problems.push(...entry.problems);
    else readable.push(entry);
  }
  const index = indexContent(listing, readable);
  const entries: CheckedEntry[] = [];
  const trees = new Map<string, MdastNode>();
  for (const entry of readable) {
    const { schema } = collections[entry.collection];
    const result = schemaProblems(entry, schema);
    problems.push(...swallowedFieldProblems(entry, schema));
    if ("problems" in result) problems.push(...result.problems);
    else entries.push({ ...entry, value: result.value });
    const body = checkBody(entry.body);
    if (body.tree) trees.set(entry.file, body.tree);
    problems.push(...inFile(entry, body.problems));
  }
  for (const entry of readable) {
    problems.push(
      ...referenceProblems(entry, index),
      ...mediaProblems(entry, index),
      ...inFile(entry, linkProblems(entry, trees, index)),
    );
  }
  problems.push(...addressProblems(index), ...requiredProblems(index));
  return { problems: sortProblems(problems), entries };
}

/** Moves the lines of a text's problems to where the text stands in its file. */
function inFile({ file, bodyLine }: SourceEntry, problems: readonly BodyProblem[]): Problem[] {
  return problems.map((problem) => ({ file, ...problem, line: problem.line + bodyLine - 1 }));
}
