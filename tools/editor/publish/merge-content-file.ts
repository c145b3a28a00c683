import { collections } from "../../../src/schemas/collections.ts";
import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { entryFromText } from "../../../src/source/read-entry.ts";
import { type Choice, type Conflict, Decisions } from "../conflict/conflict.ts";
import { mergeForms } from "../conflict/merge-forms.ts";
import { mergeTexts } from "../conflict/merge-texts.ts";
import { describeFields } from "../fields/describe-fields.ts";
import { toFormFields } from "../fields/form-values.ts";
import { titleOf } from "../git/change-words.ts";
import { entryAtFile } from "../save/form-files.ts";
import { mergeFile } from "../save/merge-file.ts";

interface Versions {
  base: string | undefined;
  mine: string | undefined;
  theirs: string | undefined;
}

/** A file of two versions in one, or which of the two it is. What was not chosen yet is in `conflicts`. */
export type MergedFile = { conflicts: Conflict[] } & ({ text: string } | { keep: "mine" | "theirs" });

/**
 * Puts two versions of a content file together that git could not.
 * @param file relative to the content folder
 * @param versions the texts; `undefined` where the file is not there
 */
export function mergeContentFile(
  file: string,
  versions: Versions,
  choices: Readonly<Record<string, Choice>>,
): MergedFile {
  const decisions = new Decisions(file, choices);
  const entry = entryAtFile(file);
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((text) =>
    entry && text !== undefined ? read(entry, text) : undefined,
  );
  if (!entry || !mine || !theirs || versions.theirs === undefined) {
    const keep = decisions.choose(["file"], {
      label: entry ? titleOf(entry, versions.mine ?? versions.theirs ?? "") : file,
      mine: versions.mine === undefined ? "Deleted here" : "As it is on this computer",
      theirs: versions.theirs === undefined ? "Deleted elsewhere" : "As it was changed elsewhere",
      mayKeepBoth: false,
    });
    return { conflicts: decisions.open, keep: keep === "mine" ? "mine" : "theirs" };
  }
  const fields = describeFields(collections[entry.collection].schema);
  const values = mergeForms(fields, { base: base?.values, mine: mine.values, theirs: theirs.values }, decisions);
  const body = mergeTexts({ base: base?.body, mine: mine.body, theirs: theirs.body }, decisions);
  const title = titleOf(entry, versions.theirs);
  const conflicts = decisions.open.map((conflict) => ({ ...conflict, label: `${title}: ${conflict.label}` }));
  return { conflicts, text: mergeFile(entry.collection, versions.theirs, { values, body }) };
}

function read(entry: ListedEntry, text: string) {
  const parts = entryFromText(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), entry);
  if ("problems" in parts) return undefined;
  return { values: toFormFields(describeFields(collections[entry.collection].schema), parts.data), body: parts.body };
}
