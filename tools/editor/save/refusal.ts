import type { Problem } from "../../../src/check/problem.ts";
import { collections } from "../../../src/schemas/collections.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import type { EditorField } from "../fields/editor-field.ts";
import { entryAtFile } from "./form-files.ts";

const most = 8;

/**
 * What the editor says when a change is not saved: where each problem is, as the form calls it, and what to write.
 * @param here the files that the form itself writes; problems elsewhere name their file. None: a file was to be deleted
 */
export function refusal(problems: readonly Problem[], here: readonly string[]): string {
  const isDeletion = here.length === 0;
  const head = isDeletion
    ? "Not deleted: the site still needs it. Change these places first, then delete it:"
    : "Not saved yet. What you typed is still here. Correct this, then save again:";
  const told = problems.slice(0, most).map((problem) => {
    const place = [here.includes(problem.file) ? "" : problem.file, placeLabels(problem.file, problem.field)]
      .filter(Boolean)
      .join(", ");
    return `• ${isDeletion && problem.line !== undefined ? mention(place, problem) : advice(place, problem)}`;
  });
  const more = problems.length > most ? [`• And ${problems.length - most} more.`] : [];
  return [head, ...told, ...more].join("\n");
}

const mention = (place: string, { found }: Problem) =>
  found === undefined ? place : `${place}: “${found.slice(0, 80)}”`;

function advice(place: string, { found, advice: words }: Problem): string {
  const isTold = found === undefined || words.includes(found);
  return `${place ? `${place}. ` : ""}${isTold ? "" : `“${found.slice(0, 80)}”: `}${words}`;
}

/** `hours.fri` as the form calls it: Hours › Fri. Entries of lists count from 1. */
export function placeLabels(file: string, field: string | undefined): string {
  if (!field) return "";
  const entry = entryAtFile(file);
  let fields = entry ? describeFields(collections[entry.collection].schema) : undefined;
  let last: EditorField | undefined;
  const labels = field.split(".").map((step) => {
    if (/^\d+$/.test(step)) {
      if (last?.kind === "list") last = last.element;
      if (last?.kind === "group") fields = last.fields;
      return String(Number(step) + 1);
    }
    last = fields?.[step];
    if (last?.kind === "group") fields = last.fields;
    if (last?.kind === "forms") fields = Object.assign({}, ...Object.values(last.forms));
    return last?.label ?? labelOf(step);
  });
  return labels.join(" › ");
}
