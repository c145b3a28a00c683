import type { z } from "astro/zod";
import type { FieldPath, Place } from "../schemas/field-path.ts";
import { fieldAt, isGroup, valueAt } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { closestName } from "./closest-name.ts";
import { issueAdvice } from "./issue-advice.ts";
import type { Problem } from "./problem.ts";
import { seenOf } from "./seen-of.ts";
import { unknownFieldProblems } from "./unknown-field-problems.ts";

/** What the schema makes of a file's fields: their meaning, or everything that is wrong with them. */
export type SchemaResult = { value: unknown } | { problems: Problem[] };

/** Holds the fields of a file against its schema. The advice is the schema's own where it has some. */
export function schemaProblems(entry: SourceEntry, schema: z.ZodType): SchemaResult {
  const result = schema.safeParse(entry.data, { error: issueAdvice });
  if (result.success) return { value: result.data };
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownFieldProblems(entry, schema, pathOf(issue), issue.keys) : [],
  );
  const meant = new Set(unknown.map((problem) => problem.meant));
  const told = new Set<string>();
  const others = result.error.issues.flatMap((issue) => {
    const field = pathOf(issue).join(".");
    if (issue.code === "unrecognized_keys" || meant.has(field) || told.has(field)) return [];
    told.add(field);
    return [problemOf(issue, entry, schema)];
  });
  return { problems: [...unknown.map(({ meant: _, ...problem }) => problem), ...others] };
}

function pathOf(issue: z.core.$ZodIssue): FieldPath {
  return issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step));
}

function problemOf(issue: z.core.$ZodIssue, entry: SourceEntry, schema: z.ZodType): Problem {
  const path = pathOf(issue);
  const value = valueAt(entry.data, path);
  const found = typeof value === "object" || value === undefined ? undefined : (entry.writtenAt(path) ?? String(value));
  return {
    file: entry.file,
    ...placeOf(entry, path),
    field: path.length > 0 ? path.join(".") : undefined,
    found: typeof value === "string" ? value : found,
    advice: value === null || value === "" ? emptyAdvice(schema, path) : adviceOf(issue, value, found),
    seen: seenOf(issue, path, value, found),
  };
}

/** The place of the field, or of the nearest field around it if it is missing. */
export function placeOf(entry: SourceEntry, path: FieldPath): Place | undefined {
  for (let length = path.length; length >= 0; length--) {
    const place = entry.lineOf(path.slice(0, length));
    if (place) return place;
  }
  return undefined;
}

function adviceOf(issue: z.core.$ZodIssue, value: unknown, written: string | undefined): string {
  if (issue.message.startsWith("Write one piece of text")) {
    const start = isGroup(value) ? "{ or has a colon inside" : "[ or a dash";
    return `Write one piece of text here. If it begins with ${start}, put quotes around the whole text.`;
  }
  const message =
    typeof value === "number" && written ? issue.message.replace(`"${value}"`, `"${written}"`) : issue.message;
  if (typeof value === "number" && issue.code === "too_big") return `Write ${issue.maximum} or less. ${message}`;
  if (typeof value === "number" && issue.code === "too_small" && issue.inclusive)
    return `Write ${issue.minimum} or more. ${message}`;
  const choices = issue.code === "invalid_value" ? issue.values.filter((choice) => typeof choice === "string") : [];
  const meant = typeof value === "string" ? closestName(value, choices) : undefined;
  return meant ? `Did you mean ${meant}? ${message}` : message;
}

function emptyAdvice(schema: z.ZodType, path: FieldPath): string {
  if (typeof path.at(-1) === "number")
    return "This entry of the list is empty. Write it after the dash, or delete the dash.";
  const field = fieldAt(schema, path);
  const purpose = field?.description ? ` ${field.description}` : "";
  return field?.isOptional
    ? `Nothing is written here. Delete the line, or write it.${purpose}`
    : `Nothing is written here. Write it.${purpose}`;
}
