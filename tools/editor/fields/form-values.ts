import { commonNames, type EditorField, type EditorFields } from "./editor-field.ts";
import { understoodDate, understoodPhone } from "./understood.ts";

/** Values as the editor's form holds them: texts, yes or no, lists and groups; a missing text is an empty one. */
export type FormValue = string | boolean | FormValue[] | { [name: string]: FormValue | undefined };

type Group = Readonly<Record<string, unknown>>;

/** The value of a file's field as the form shows it. What is not of the field's kind is shown as text, or not at all. */
export function toForm(field: EditorField, value: unknown): FormValue {
  switch (field.kind) {
    case "yes-no":
      return typeof value === "boolean" ? value : field.usual;
    case "choice":
      if (field.among) return textOf(value);
      return typeof value === "string" && field.options.includes(value) ? value : field.usual;
    case "list":
      return Array.isArray(value) ? value.map((item) => toForm(field.element, item)) : [];
    case "group":
      if (!field.isOptional) return toFormFields(field.fields, value);
      return isGroup(value)
        ? { discriminant: true, value: toFormFields(field.fields, value) }
        : { discriminant: false };
    case "forms":
      return toForms(field, isGroup(value) ? value : {});
    default:
      return textOf(value);
  }
}

/** All fields of a file, or of a group in it, as the form shows them. */
export function toFormFields(fields: EditorFields, value: unknown): { [name: string]: FormValue } {
  const values: Group = isGroup(value) ? value : {};
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toForm(field, values[name])]));
}

/** What depends on the choice stands below it, the rest beside it. */
function toForms(field: EditorField & { kind: "forms" }, values: Group): { [name: string]: FormValue } {
  const name = String(values[field.key] ?? "");
  const fields = field.forms[name];
  const shown = toFormFields(fields ?? Object.values(field.forms)[0] ?? {}, values);
  const common = commonNames(field);
  const pick = (isCommon: boolean) =>
    Object.fromEntries(Object.entries(shown).filter(([key]) => common.includes(key) === isCommon));
  return { [field.key]: fields ? { discriminant: name, value: pick(false) } : { discriminant: "" }, ...pick(true) };
}

/** Which form of a group is chosen, and all of its values. */
export function chosenForm(field: EditorField & { kind: "forms" }, form: unknown): { name: string; values: Group } {
  const values: Group = isGroup(form) ? form : {};
  const choice = values[field.key];
  if (!isGroup(choice)) return { name: "", values };
  const own = isGroup(choice["value"]) ? choice["value"] : {};
  return { name: textOf(choice["discriminant"]), values: { ...values, ...own } };
}

/**
 * What the form says, as a file says it; `undefined` for what is to be left out.
 * @param country where the phone numbers of the form are, as two letters
 */
export function fromForm(field: EditorField, form: unknown, country = "US"): unknown {
  switch (field.kind) {
    case "yes-no":
      return form === field.usual ? undefined : form === true;
    case "date":
      return understoodDate(textOf(form), new Date().toISOString().slice(0, 10)) || undefined;
    case "phone":
      return understoodPhone(textOf(form), country) || undefined;
    case "number":
      return /^-?\d+(\.\d+)?$/.test(textOf(form)) ? Number(form) : textOf(form) || undefined;
    case "list": {
      const items = Array.isArray(form) ? form.map((item) => fromForm(field.element, item, country)) : [];
      const filled = items.filter((item) => item !== undefined);
      return filled.length > 0 ? filled : undefined;
    }
    case "group":
      if (!field.isOptional) return fromFormFields(field.fields, form, country);
      return isGroup(form) && form["discriminant"] === true
        ? fromFormFields(field.fields, form["value"], country)
        : undefined;
    case "forms": {
      const { name, values } = chosenForm(field, form);
      const fields = field.forms[name];
      return fields && { [field.key]: name, ...fromFormFields(fields, values, country) };
    }
    default:
      return textOf(form) || undefined;
  }
}

/** All fields of a form, or of a group in it, as a file says them. */
export function fromFormFields(fields: EditorFields, form: unknown, country = "US"): Record<string, unknown> {
  const values: Group = isGroup(form) ? form : {};
  const named = Object.entries(fields).map(([name, field]) => [name, fromForm(field, values[name], country)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

function textOf(value: unknown): string {
  if (typeof value === "object" || value === undefined) return "";
  return String(value).replaceAll("\r\n", "\n").trim();
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
