import { createHash } from "node:crypto";
import { parse } from "yaml";
import { parseBody } from "../../../src/check/parse-body.ts";
import type { Problem } from "../../../src/check/problem.ts";
import { type CollectionName, collections } from "../../../src/schemas/collections.ts";
import { type ListedEntry, listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import { describeFields } from "../fields/describe-fields.ts";
import { isGroup, toFormFields } from "../fields/form-values.ts";
import { picturesToParts } from "../merge/pictures-in-text.ts";

/*
 * The editor's page never sees the files of the content folder. It reads and writes form files: one for each entry, with
 * the values that its form shows and the text, in the page's own manner of writing.
 */

/** A form file as the editor's page sent it. */
export interface FormFile {
  values: Record<string, unknown>;
  body: string;
}

/** What an entry's form file is called: `regions/psoas.mdx`, and `home.mdx` for what there is one of. */
export function formPath({ collection, id }: { collection: CollectionName; id: string }): string {
  const rule = collections[collection];
  return "only" in rule ? `${collection}${rule.extension}` : `${collection}/${id}${rule.extension}`;
}

/** The entry that a form file stands for, whether or not its own file is there; `undefined` if there can be none. */
export function entryAt(path: string): ListedEntry | undefined {
  const [, name = "", id, extension] = /^([a-z]+)(?:\/([a-z0-9]+(?:-[a-z0-9]+)*))?(\.mdx|\.yaml)$/.exec(path) ?? [];
  if (!Object.hasOwn(collections, name)) return undefined;
  const collection = name as CollectionName;
  const rule = collections[collection];
  const ownId = "only" in rule ? rule.only : id;
  if (rule.extension !== extension || ownId === undefined || "only" in rule !== (id === undefined)) return undefined;
  return { collection, id: ownId, file: `${rule.folder ? `${rule.folder}/` : ""}${ownId}${extension}` };
}

/** The form file of an entry, or what keeps it from being shown. */
export function formFile(folder: string, listed: ListedEntry): { text: string } | { problems: Problem[] } {
  const entry = readEntry(folder, listed);
  if ("problems" in entry) return entry;
  const fields = describeFields(collections[listed.collection].schema);
  const values = JSON.stringify(withoutBlanks(toFormFields(fields, entry.data)));
  if (!listed.file.endsWith(".mdx")) return { text: `${values}\n` };
  const { tree, problems } = parseBody(entry.body);
  if (!tree || problems.length > 0)
    return {
      problems: problems.map((problem) => ({ file: listed.file, ...problem, line: problem.line + entry.bodyLine - 1 })),
    };
  return { text: `---\n${values}\n---\n${picturesToParts(entry.body)}` };
}

/** Reads a form file that the editor's page wrote. */
export function readFormFile(path: string, text: string): FormFile {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
  const values: unknown = parse(path.endsWith(".mdx") ? front : text, { version: "1.2", schema: "core" });
  return { values: isGroup(values) ? values : {}, body };
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
