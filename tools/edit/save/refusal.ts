import type { Problem } from "../../../src/check/problem.ts";
import { collections } from "../../../src/schemas/collections.ts";
import { listEntries } from "../../../src/source/list-entries.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import type { EditorField } from "../fields/editor-field.ts";

/**
 * What the editor says when a change is not saved: where each problem is, as the form calls it, and what to write.
 * @param here the files that the form itself writes; problems elsewhere name their file
 */
export function refusal(problems: readonly Problem[], here: readonly string[], folder: string): string {
  const told = problems.slice(0, 8).map((problem) => {
    const place = [here.includes(problem.file) ? "" : problem.file, labelsOf(problem, folder)]
      .filter(Boolean)
      .join(", ");
    const isTold = problem.found === undefined || problem.advice.includes(problem.found);
    const found = isTold ? "" : `“${problem.found?.slice(0, 80)}”: `;
    return `• ${place ? `${place}. ` : ""}${found}${problem.advice}`;
  });
  const more = problems.length > told.length ? [`• And ${problems.length - told.length} more.`] : [];
  return ["Not saved yet. What you typed is still here. Correct this, then save again:", ...told, ...more].join("\n");
}

/** `hours.fri` as the form calls it: Hours › Fri. Entries of lists count from 1. */
function labelsOf({ file, field }: Problem, folder: string): string {
  if (!field) return "";
  const entry = listEntries(folder).entries.find((listed) => listed.file === file);
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
