import { z } from "astro/zod";
import { collections } from "../schemas/collections.ts";
import type { FieldPath } from "../schemas/field-path.ts";
import { valuesIn } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { closestName } from "./closest-name.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** A field that names another entry; its schema says so with `.meta({ collection })`. */
interface Reference {
  path: FieldPath;
  collection: string;
  id: string;
}

/** References that lead nowhere, to a draft, to the page itself, or twice to the same entry. */
export function referenceProblems(entry: SourceEntry, index: ContentIndex): Problem[] {
  const seen = new Set<string>();
  return referencesIn(entry).flatMap(({ path, collection, id }) => {
    const advice = referenceAdvice(entry, collection, id, index) ?? repeatAdvice(path, id, seen);
    return advice ? [{ file: entry.file, ...entry.lineOf(path), field: path.join("."), found: id, advice }] : [];
  });
}

function referencesIn(entry: SourceEntry): Reference[] {
  return [...valuesIn(collections[entry.collection].schema, entry.data)].flatMap(({ path, value, schema }) => {
    const collection = z.globalRegistry.get(schema)?.["collection"];
    return typeof collection === "string" && typeof value === "string" ? [{ path, collection, id: value }] : [];
  });
}

/** What is wrong with naming this entry, in the owner's words; `undefined` if nothing is. */
export function referenceAdvice(
  from: SourceEntry,
  collection: string,
  id: string,
  index: ContentIndex,
): string | undefined {
  if (!index.has(collection, id)) return missingAdvice(collection, id, index);
  if (from.collection === collection && from.id === id)
    return "A page cannot name itself here. Name another, or delete the entry.";
  const target = index.entry(collection, id);
  if (isDraft(target) && !isDraft(from)) {
    return `${target?.file} is a draft and will not be published. Write draft: false there, or take it out here.`;
  }
  return undefined;
}

function missingAdvice(collection: string, id: string, index: ContentIndex): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  const ids = index.listed.filter((listed) => listed.collection === collection).map((listed) => listed.id);
  const meant = closestName(id, ids);
  if (meant) return `Did you mean ${meant}? There is no file ${id} in ${collection}/.`;
  const choices = ids.length > 0 ? `Write one of these: ${ids.join(", ")}.` : "Add the file first.";
  return `There is no file ${id} in ${collection}/. ${choices}`;
}

function repeatAdvice(path: FieldPath, id: string, seen: Set<string>): string | undefined {
  const key = `${path.filter((step) => typeof step === "string").join(".")} ${id}`;
  if (seen.has(key)) return `${id} stands in this list twice. Keep one of the two.`;
  seen.add(key);
  return undefined;
}
