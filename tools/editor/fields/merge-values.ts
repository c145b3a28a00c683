import { isDeepStrictEqual } from "node:util";
import { stepsBetween } from "../merge/common-run.ts";
import type { EditorField, EditorFields } from "./editor-field.ts";
import { chosenForm, fromForm, isGroup, toForm } from "./form-values.ts";

/**
 * The values of a file after its form was saved. What the form shows as it showed it before stays as the file has it; fields
 * that the form does not know stay, too. A new field stands behind the one that precedes it in the schema.
 * @param values what the file says
 * @param form what the form says now
 * @param country where its phone numbers are
 */
export function mergeFields(
  fields: EditorFields,
  values: Readonly<Record<string, unknown>>,
  form: Readonly<Record<string, unknown>>,
  country = typeof form["country"] === "string" ? form["country"] : "US",
): Record<string, unknown> {
  const merged = Object.keys(values).map((name): [string, unknown] => {
    const field = fields[name];
    return [name, field ? mergeValue(field, values[name], form[name], country) : values[name]];
  });
  let behind = -1;
  for (const [name, field] of Object.entries(fields)) {
    const place = merged.findIndex(([key]) => key === name);
    if (place >= 0) behind = place;
    else {
      const value = mergeValue(field, undefined, form[name], country);
      if (value !== undefined) merged.splice(++behind, 0, [name, value]);
    }
  }
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeValue(field: EditorField, value: unknown, form: unknown, country: string): unknown {
  // A translation has the words of a group, and leaves the choice of its form to the original.
  if (field.kind === "forms" && isGroup(value) && !(field.key in value) && chosenForm(field, form).name === "")
    return mergeFields(Object.values(field.forms)[0] ?? {}, value, isGroup(form) ? form : {}, country);
  const next = fromForm(field, form, country);
  if (isDeepStrictEqual(toForm(field, value), toForm(field, next))) return value;
  if (field.kind === "list" && Array.isArray(value) && Array.isArray(form))
    return mergeList(field.element, value, form, country);
  if (!isGroup(value) || !isGroup(next) || !isGroup(form)) return next;
  const inner = isGroup(form["value"]) && "discriminant" in form ? form["value"] : form;
  if (field.kind === "group") return mergeFields(field.fields, value, inner, country);
  if (field.kind !== "forms") return next;
  const { name, values } = chosenForm(field, form);
  const kept = Object.entries(value).filter(([key]) => belongsTo(field, name, key));
  return mergeFields(field.forms[name] ?? {}, { ...Object.fromEntries(kept), [field.key]: name }, values, country);
}

/** May the field stand in this form of the group: is it the form's own, or one that no form knows? */
function belongsTo(field: EditorField & { kind: "forms" }, form: string, key: string): boolean {
  return key in (field.forms[form] ?? {}) || !Object.values(field.forms).some((fields) => key in fields);
}

/** Entries that stayed are those of the file; an entry that changed is merged with the one that stood in its place. */
function mergeList(
  element: EditorField,
  values: readonly unknown[],
  forms: readonly unknown[],
  country: string,
): unknown[] | undefined {
  const filled = forms.filter((form) => fromForm(element, form) !== undefined);
  const steps = stepsBetween(
    values.map((value) => JSON.stringify(toForm(element, value))),
    filled.map((form) => JSON.stringify(toForm(element, fromForm(element, form)))),
  );
  const merged = steps.flatMap((step): unknown[] => {
    if (step.kind === "gone") return [];
    if (step.kind === "same") return [values[step.before]];
    return [mergeValue(element, step.kind === "new" ? undefined : values[step.before], filled[step.after], country)];
  });
  return merged.length > 0 ? merged : undefined;
}
