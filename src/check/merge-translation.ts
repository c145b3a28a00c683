import { z } from "astro/zod";
import { collections } from "../schemas/collections.ts";
import type { FieldPath } from "../schemas/field-path.ts";
import { fieldsIn, isGroup, openField } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";
import { placeOf } from "./schema-problems.ts";

type AnySchema = z.core.$ZodType;

/** A translation with the facts of its original, and what is wrong with putting the two together. */
export interface MergedTranslation {
  entry: SourceEntry;
  problems: Problem[];
}

/**
 * Puts the words of a translation into the facts of its original: a fact stands once. Every text of the original has to be
 * there in the other language, so that no page is half in one and half in the other.
 */
export function mergeTranslation(original: SourceEntry, translation: SourceEntry): MergedTranslation {
  const problems: Problem[] = [];
  const tell = (path: FieldPath, advice: string) => {
    problems.push({ file: translation.file, ...placeOf(translation, path), field: path.join("."), advice });
  };
  const { schema } = collections[translation.collection];
  const data = merge(schema, original.data, translation.data ?? {}, [], { tell, file: original.file, isInList: false });
  return { entry: { ...translation, data }, problems };
}

interface Merging {
  tell: (path: FieldPath, advice: string) => void;
  /** the file of the original, for messages */
  file: string;
  /** inside a list a fact may say which entry is meant */
  isInList: boolean;
}

function merge(schema: AnySchema, base: unknown, own: unknown, path: FieldPath, merging: Merging): unknown {
  const { schema: inner, inTranslation } = openField(schema);
  if (inTranslation === "own") return own;
  if (Array.isArray(base) && inner instanceof z.ZodArray) return mergeList(inner.element, base, own, path, merging);
  if (isGroup(base) && (own === undefined || isGroup(own))) return mergeGroup(inner, base, own ?? {}, path, merging);
  if (inTranslation === "words") return mergeWords(base, own, path, merging);
  if (own === undefined) return base;
  if (!(merging.isInList && own === base)) merging.tell(path, repeated(merging.file));
  return base;
}

function mergeWords(base: unknown, own: unknown, path: FieldPath, { tell, file }: Merging): unknown {
  if (base !== undefined && own === undefined) tell(path, missing(file));
  return own ?? base;
}

function mergeGroup(
  schema: AnySchema,
  base: Record<string, unknown>,
  own: Record<string, unknown>,
  path: FieldPath,
  merging: Merging,
): unknown {
  const known = fieldsIn(schema);
  const names = new Set([...Object.keys(base), ...Object.keys(own)]);
  const values = [...names].map((name): [string, unknown] => {
    const field = known.get(name);
    const value = field ? merge(field, base[name], own[name], [...path, name], merging) : own[name];
    return [name, value];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A list of words stands for the whole list of the original; in a list of groups with facts each entry keeps its own. */
function mergeList(
  element: AnySchema,
  base: readonly unknown[],
  own: unknown,
  path: FieldPath,
  merging: Merging,
): unknown {
  const facts = factsIn(element);
  if (facts === "all") {
    if (own !== undefined) merging.tell(path, repeated(merging.file));
    return base;
  }
  if (facts.length === 0 || (own !== undefined && !Array.isArray(own))) {
    if (base.length > 0 && own === undefined) merging.tell(path, missing(merging.file));
    return own ?? base;
  }
  const entries: readonly unknown[] = Array.isArray(own) ? own : [];
  const taken = base.map((item, index) => entries.findIndex((entry, at) => isSame(item, index, entry, at, facts)));
  for (const [at] of entries.entries()) {
    if (!taken.includes(at)) merging.tell([...path, at], stranger(facts, merging.file));
  }
  return base.map((item, index) => {
    const at = taken[index] ?? -1;
    const inList = { ...merging, isInList: true };
    return merge(element, item, at < 0 ? undefined : entries[at], [...path, at < 0 ? index : at], inList);
  });
}

/** Do both speak of the same thing? By the facts that the translation repeats, or by their place where it repeats none. */
function isSame(base: unknown, index: number, own: unknown, at: number, facts: readonly string[]): boolean {
  if (!isGroup(base) || !isGroup(own)) return false;
  const named = facts.filter((name) => name in own);
  return named.length > 0 ? named.every((name) => own[name] === base[name]) : index === at;
}

/** The facts in the groups of a list, by name; "all" where the list holds nothing else. */
function factsIn(element: AnySchema): "all" | string[] {
  const fields = fieldsIn(element);
  if (fields.size === 0) return openField(element).inTranslation === "fact" ? "all" : [];
  const facts = [...fields].filter(([, field]) => isFact(field)).map(([name]) => name);
  return facts.length === fields.size ? "all" : facts;
}

function isFact(schema: AnySchema): boolean {
  const { schema: inner, inTranslation } = openField(schema);
  if (inTranslation !== "fact") return false;
  if (inner instanceof z.ZodArray) return factsIn(inner.element) === "all";
  return [...fieldsIn(inner).values()].every(isFact);
}

const missing = (file: string) => `Translate it: ${file} has it, and here it is missing.`;
const repeated = (file: string) => `Delete it here. It stands in ${file} and holds in every language.`;
const stranger = (facts: readonly string[], file: string) =>
  `${file} has no such entry. Name one of its entries by its ${facts.join(" or ")}, or write as many entries in the same order.`;
