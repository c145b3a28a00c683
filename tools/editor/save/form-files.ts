import { createHash } from "node:crypto";
import { parse } from "yaml";
import { parseBody } from "../../../src/check/parse-body.ts";
import type { Problem } from "../../../src/check/problem.ts";
import { type CollectionName, collections } from "../../../src/schemas/collections.ts";
import { spokenLanguages } from "../../../src/schemas/language.ts";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import { describeFields } from "../fields/describe-fields.ts";
import { isGroup, toFormFields } from "../fields/form-values.ts";
import { picturesToParts } from "../merge/pictures-in-text.ts";
import { versionField } from "./version-field.ts";

/*
 * The editor's page never sees the files of the content folder. It reads and writes form files: one for each entry, with
 * the values that its form shows and the text, in the page's own manner of writing.
 */

/** A form file as the editor's page sent it. */
export interface FormFile {
  values: Record<string, unknown>;
  body: string;
  /** which version of the form file it was made from; `undefined` for a new entry */
  version?: string | undefined;
}

/** The form that an entry is shown in: its collection's, for a translation with the language in front: `fr-regions`. */
export function formName({ collection, language }: Pick<ListedEntry, "collection" | "language">): string {
  return language ? `${language}-${collection}` : collection;
}

/** What an entry's form file is called: `regions/psoas.mdx`, and `home.mdx` for what there is one of. */
export function formPath(entry: Pick<ListedEntry, "collection" | "language" | "id">): string {
  const rule = collections[entry.collection];
  return `${formName(entry)}${"only" in rule ? "" : `/${entry.id}`}${rule.extension}`;
}

const formPaths = /^(?:([a-z]{2})-)?([a-z]+)(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?(\.mdx|\.yaml)$/;

/** The entry that a form file stands for, whether or not its own file is there; `undefined` if there can be none. */
export function entryAt(path: string): ListedEntry | undefined {
  const [, language, name = "", id, extension] = formPaths.exec(path) ?? [];
  if (!Object.hasOwn(collections, name) || (language && !Object.hasOwn(spokenLanguages, language))) return undefined;
  const collection = name as CollectionName;
  const rule = collections[collection];
  const ownId = "only" in rule ? rule.only : id;
  if (rule.extension !== extension || ownId === undefined || "only" in rule !== (id === undefined)) return undefined;
  const file = [language, rule.folder, `${ownId}${extension}`].filter(Boolean).join("/");
  return { collection, id: ownId, file, ...(language && { language }) };
}

/** The entry that a file of the content folder holds: `fr/regions/psoas.mdx`; `undefined` for pictures and the like. */
export function entryAtFile(file: string): ListedEntry | undefined {
  const [, language, path = "", extension = ""] = /^(?:([a-z]{2})\/)?(.+)(\.mdx|\.yaml)$/.exec(file) ?? [];
  const names = Object.keys(collections) as CollectionName[];
  const ids = (name: CollectionName) => {
    const rule = collections[name];
    if ("only" in rule) return [rule.only].filter((id) => [rule.folder, id].filter(Boolean).join("/") === path);
    return path.startsWith(`${rule.folder}/`) ? [path.slice(rule.folder.length + 1)] : [];
  };
  const found = names
    .filter((name) => collections[name].extension === extension)
    .flatMap((collection) => ids(collection).map((id) => ({ collection, id, file, ...(language && { language }) })))
    .sort((a, b) => Number("only" in collections[b.collection]) - Number("only" in collections[a.collection]));
  return found[0];
}

/** The form file of an entry with its version, or what keeps it from being shown. */
export function formFile(
  folder: string,
  listed: ListedEntry,
): { text: string; version: string } | { problems: Problem[] } {
  const entry = readEntry(folder, listed);
  if ("problems" in entry) return entry;
  const fields = describeFields(collections[listed.collection].schema);
  const values = withoutBlanks(toFormFields(fields, entry.data)) as Record<string, unknown>;
  if (!listed.file.endsWith(".mdx")) return withVersion(formPath(listed), { values, body: "" });
  const { tree, problems } = parseBody(entry.body);
  if (!tree || problems.length > 0)
    return {
      problems: problems.map((problem) => ({ file: listed.file, ...problem, line: problem.line + entry.bodyLine - 1 })),
    };
  return withVersion(formPath(listed), { values, body: picturesToParts(entry.body) });
}

/** Marks a form file with its version, which tells the entry's place, too: a copy of it is no version of another entry. */
function withVersion(path: string, { values, body }: FormFile): { text: string; version: string } {
  const version = createHash("sha256")
    .update(`${path}\n${writeFormFile(path, { values, body })}`)
    .digest("hex")
    .slice(0, 20);
  return { text: writeFormFile(path, { values: { ...values, [versionField]: version }, body }), version };
}

export function writeFormFile(path: string, { values, body }: FormFile): string {
  const front = JSON.stringify(values);
  return path.endsWith(".mdx") ? `---\n${front}\n---\n${body}` : `${front}\n`;
}

/** Reads a form file that the editor's page wrote. */
export function readFormFile(path: string, text: string): FormFile {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
  const read: unknown = parse(path.endsWith(".mdx") ? front : text, { version: "1.2", schema: "core" });
  const { [versionField]: version, ...values } = isGroup(read) ? read : {};
  return { values, body, ...(typeof version === "string" && version && { version }) };
}

/** The list of all form files with a mark for what each says, as Git makes it. */
export function listFormFiles(folder: string): { path: string; mode: string; type: string; sha: string }[] {
  const files = listEntries(folder).entries.map((entry) => {
    const form = formFile(folder, entry);
    const text = "text" in form ? form.text : JSON.stringify(form.problems);
    return { path: formPath(entry), mode: "100644", type: "blob", sha: gitMark(text) };
  });
  const folders = [...new Set(files.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0] as string] : [])))];
  const trees = folders.map((path) => {
    const inside = files.filter((file) => file.path.startsWith(`${path}/`));
    return { path, mode: "040000", type: "tree", sha: gitMark(inside.map(({ sha }) => sha).join()) };
  });
  return [...trees, ...files];
}

function gitMark(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Empty texts are left out: the editor's page takes a missing one for an empty one, but not the other way round. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isGroup(value)) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== "");
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutBlanks(inner)]));
}
