import { isDeepStrictEqual } from "node:util";
import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import { chosenForm, type FormValue, fromForm, isGroup, toForm } from "../fields/form-values.ts";
import { commonRegions } from "./common-regions.ts";
import type { Decisions } from "./conflict.ts";

type Group = Readonly<Record<string, unknown>>;

/** Three versions of a form, or of a field of it, as the form holds them. */
interface Versions {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** Where a field stands: its names for the id, its labels for people. */
interface Place {
  path: readonly string[];
  labels: readonly string[];
}

/**
 * Brings two versions of a form together that were made from one: a field that only one of them changed has that change; a
 * field that both changed in different ways is a decision.
 * @param fields the form
 * @param base what both were made from; `undefined` where nobody knows: then all that differs is a decision
 */
export function mergeForms(
  fields: EditorFields,
  versions: { base: Group | undefined; mine: Group; theirs: Group },
  decisions: Decisions,
): Record<string, unknown> {
  return mergeFields(fields, versions, decisions, { path: [], labels: [] });
}

function mergeFields(
  fields: EditorFields,
  { base, mine, theirs }: Versions,
  decisions: Decisions,
  { path, labels }: Place,
): Record<string, unknown> {
  const inner = (group: unknown, name: string) => (isGroup(group) ? group[name] : undefined);
  const merged = Object.entries(fields).map(([name, field]) => {
    const versions = {
      base: base === undefined ? unknown : inner(base, name),
      mine: inner(mine, name),
      theirs: inner(theirs, name),
    };
    return [name, mergeField(field, versions, decisions, { path: [...path, name], labels: [...labels, field.label] })];
  });
  return Object.fromEntries(merged);
}

/** Stands for a version that nobody knows: it is equal to none. */
const unknown = Symbol("unknown version");

function mergeField(field: EditorField, versions: Versions, decisions: Decisions, place: Place): unknown {
  const same = (one: unknown, other: unknown) =>
    one !== unknown && isDeepStrictEqual(settled(field, one), settled(field, other));
  const { base, mine, theirs } = versions;
  if (same(base, mine) || same(mine, theirs)) return theirs;
  if (same(base, theirs)) return mine;
  const isGroupInAll = isFilled(mine) && isFilled(theirs);
  if (field.kind === "group" && !field.isOptional) return mergeFields(field.fields, known(versions), decisions, place);
  if (field.kind === "group" && isGroupInAll) {
    const inner = (version: unknown) => (isFilled(version) ? version["value"] : undefined);
    const value = { base: inner(base), mine: inner(mine), theirs: inner(theirs) };
    return { discriminant: true, value: mergeFields(field.fields, value, decisions, place) };
  }
  if (field.kind === "forms") {
    const [own, other] = [chosenForm(field, mine), chosenForm(field, theirs)];
    if (own.name === other.name) return mergeVariants(field, own.name, versions, decisions, place);
  }
  if (field.kind === "list" && Array.isArray(base)) return mergeList(field.element, versions, decisions, place);
  const choice = decisions.choose(place.path, {
    label: place.labels.join(" › "),
    mine: readable(field, mine),
    theirs: readable(field, theirs),
    mayKeepBoth: false,
  });
  return choice === "mine" ? mine : theirs;
}

const known = ({ base, ...others }: Versions): Versions => ({ base: base === unknown ? undefined : base, ...others });
const isFilled = (version: unknown): version is { discriminant: true; value: unknown } =>
  isGroup(version) && version["discriminant"] === true;

/** A group in the same of its forms in both versions: its fields one by one. */
function mergeVariants(
  field: EditorField & { kind: "forms" },
  name: string,
  { base, mine, theirs }: Versions,
  decisions: Decisions,
  place: Place,
): unknown {
  const was = chosenForm(field, base);
  const versions = {
    base: was.name === name ? was.values : undefined,
    mine: chosenForm(field, mine).values,
    theirs: chosenForm(field, theirs).values,
  };
  const merged = mergeFields(field.forms[name] ?? {}, versions, decisions, place);
  const shown = toForm(field, { [field.key]: name });
  const choice = isGroup(shown) ? shown[field.key] : undefined;
  const own = isGroup(choice) && isGroup(choice["value"]) ? Object.keys(choice["value"]) : [];
  const pick = (isOwn: boolean) =>
    Object.fromEntries(Object.entries(merged).filter(([key]) => own.includes(key) === isOwn));
  return { [field.key]: { discriminant: name, value: pick(true) }, ...pick(false) };
}

/** Entries that came in either version stay; entries that both changed are merged field by field. */
function mergeList(element: EditorField, versions: Versions, decisions: Decisions, place: Place): unknown[] {
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((list) =>
    Array.isArray(list) ? list.filter((entry) => fromForm(element, entry) !== undefined) : [],
  ) as [unknown[], unknown[], unknown[]];
  const keyOf = (entry: unknown) => JSON.stringify(settled(element, entry));
  let start = 0;
  return commonRegions(base, mine, theirs, keyOf).flatMap((region): unknown[] => {
    const first = start;
    start += region.base.length;
    const keys = (list: readonly unknown[]) => list.map(keyOf).join("\n");
    if (keys(region.mine) === keys(region.base)) return region.theirs;
    if (keys(region.theirs) === keys(region.base) || keys(region.theirs) === keys(region.mine)) return region.mine;
    const isOneToOne = [region.mine, region.theirs].every((list) => list.length === region.base.length);
    if (isOneToOne)
      return region.base.map((entry, index) =>
        mergeField(element, { base: entry, mine: region.mine[index], theirs: region.theirs[index] }, decisions, {
          path: [...place.path, String(first + index)],
          labels: [...place.labels, String(first + index + 1)],
        }),
      );
    const theirKeys = new Set(region.theirs.map(keyOf));
    const both = [...region.theirs, ...region.mine.filter((entry) => !theirKeys.has(keyOf(entry)))];
    if (region.base.length === 0) return both;
    const told = (list: readonly unknown[]) => list.map((entry) => readable(element, entry)).join("\n");
    const choice = decisions.choose([...place.path, `from-${first}`], {
      label: place.labels.join(" › "),
      mine: told(region.mine),
      theirs: told(region.theirs),
      mayKeepBoth: true,
    });
    return choice === "both" ? both : region[choice];
  });
}

/** The value as the form holds it once it was saved: what counts as the same is written in one way. */
const settled = (field: EditorField, form: unknown): FormValue => toForm(field, fromForm(field, form));

/** A value as it is read, a field a line. */
export function readable(field: EditorField, form: unknown): string {
  return tell(field, fromForm(field, form));
}

function tell(field: EditorField, value: unknown): string {
  if (value === undefined) return field.kind === "yes-no" ? (field.usual ? "Yes" : "No") : "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (field.kind === "list" && Array.isArray(value)) return value.map((entry) => tell(field.element, entry)).join("\n");
  if (field.kind === "group" && isGroup(value)) return tellGroup(field.fields, value);
  if (field.kind === "forms" && isGroup(value)) {
    const name = String(value[field.key]);
    return [`${field.choice.label}: ${name}`, tellGroup(field.forms[name] ?? {}, value)].filter(Boolean).join(" · ");
  }
  return String(value);
}

const tellGroup = (fields: EditorFields, value: Group) =>
  Object.entries(fields)
    .flatMap(([name, field]) => (value[name] === undefined ? [] : `${field.label}: ${tell(field, value[name])}`))
    .join(" · ");
