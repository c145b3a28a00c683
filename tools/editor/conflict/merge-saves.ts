import { collections } from "../../../src/schemas/collections.ts";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import { describeFields } from "../fields/describe-fields.ts";
import { mergeText } from "../merge/merge-text.ts";
import { partsToPictures } from "../merge/pictures-in-text.ts";
import {
  entryAt,
  type FormFile,
  formFile,
  formName,
  formPath,
  readFormFile,
  writeFormFile,
} from "../save/form-files.ts";
import type { SaveRequest } from "../save/plan-save.ts";
import type { ShownForms } from "../save/shown-forms.ts";
import { type Conflict, Decisions } from "./conflict.ts";
import { mergeForms } from "./merge-forms.ts";
import { mergeTexts } from "./merge-texts.ts";

/** A save as it is to be carried out, or why it cannot be. */
export interface MergedSave {
  /** the request with what others changed meanwhile in it */
  request: SaveRequest;
  /** the files in which a change of somebody else was kept beside this one */
  joined: string[];
  conflicts: Conflict[];
  /** in the owner's words */
  refused?: string;
}

/** Puts what somebody saves together with what the files say by now, whoever changed them since the form was opened. */
export function mergeSaves(folder: string, request: SaveRequest, shown: ShownForms): MergedSave {
  const { entries } = listEntries(folder);
  const current = (path: string) => entries.find((entry) => formPath(entry) === path);
  const merged: MergedSave = { request: { ...request, additions: [] }, joined: [], conflicts: [] };
  for (const { path, text } of request.additions) {
    const mine = readFormFile(path, text);
    const from = request.deletions.find((gone) => nameOf(gone) === nameOf(path));
    const source = current(path) ?? (from === undefined ? undefined : current(from));
    const result = mergeOne(folder, { path, from: from ?? path, mine, source }, shown, request);
    if (typeof result === "string") merged.refused ??= result;
    else {
      merged.request.additions.push({ path, text: writeFormFile(path, result.form) });
      merged.conflicts.push(...result.conflicts);
      if (result.isJoined && source) merged.joined.push(source.file);
    }
  }
  return merged;
}

interface OneSave {
  path: string;
  /** the path that the form was opened at */
  from: string;
  mine: FormFile;
  source: ListedEntry | undefined;
}

function mergeOne(
  folder: string,
  { path, from, mine, source }: OneSave,
  shown: ShownForms,
  { choices }: SaveRequest,
): { form: FormFile; conflicts: Conflict[]; isJoined: boolean } | string {
  const known = shown.find(mine.version);
  const decisions = new Decisions(path, choices);
  const isAsIs = { form: mine, conflicts: decisions.open, isJoined: false };
  if (!source) {
    if (known?.path !== from) return isAsIs;
    const choice = decisions.choose(["gone"], {
      label: "The whole page",
      mine: "Keep it, with your changes",
      theirs: "It was deleted meanwhile",
      mayKeepBoth: false,
    });
    if (choice === "mine" || decisions.open.length > 0) return isAsIs;
    return "Not saved: you chose to leave the page deleted. What you typed is still here.";
  }
  const form = formFile(folder, source);
  if ("problems" in form)
    return `Not saved. ${source.file} was changed by another program, and cannot be read as it is now: line ${form.problems[0]?.line ?? 1}: ${form.problems[0]?.advice}\nWhat you typed is still here.`;
  if (form.version === mine.version) return isAsIs;
  const theirs = readFormFile(path, form.text);
  if (mine.version === undefined || (known !== undefined && known.path !== formPath(source)))
    return `Not saved. There is a page with the file name ${source.id} already. Give this one another file name.`;
  const base = known && readFormFile(path, known.text);
  const fields = describeFields(collections[source.collection].schema);
  const values = mergeForms(fields, { base: base?.values, mine: mine.values, theirs: theirs.values }, decisions);
  const body = source.file.endsWith(".mdx") ? mergeBodies(base?.body, mine.body, theirs.body, decisions) : "";
  return { form: { values, body }, conflicts: decisions.open, isJoined: true };
}

/** The editor's page writes a whole text in its own manner: what counts as mine is the old text with what was changed in it. */
function mergeBodies(base: string | undefined, mine: string, theirs: string, decisions: Decisions): string {
  const [was, now, own] = [
    base === undefined ? undefined : partsToPictures(base),
    partsToPictures(theirs),
    partsToPictures(mine),
  ];
  return mergeTexts({ base: was, mine: mergeText(was ?? now, own), theirs: now }, decisions);
}

function nameOf(path: string): string {
  const entry = entryAt(path);
  return entry ? formName(entry) : path;
}
