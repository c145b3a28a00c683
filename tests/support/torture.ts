import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type ScalarTag } from "yaml";
import { formatProblem, type Problem } from "../../src/check/problem.ts";
import { bodyComponents } from "../../src/schemas/body-components.ts";
import { collections } from "../../src/schemas/collections.ts";
import { fieldsIn } from "../../src/schemas/schema-fields.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { filesIn } from "./built-site.ts";
import { emptyPng, withPlace } from "./media-bytes.ts";
import type { ClinicChanges, Content } from "./write-clinic.ts";

/** A way to spoil a content folder that is in order, and every word that the owner then has to read. */
export interface TortureCase {
  /** the table it stands in: `hostile` for `tests/fixtures/torture/hostile.yaml` */
  table: string;
  name: string;
  changes: ClinicChanges;
  /** what `toldOf` makes of its problems */
  says: string;
}

/** A case as it is written; `tests/fixtures/torture/README.md` explains the fields. */
interface WrittenCase {
  it: string;
  text?: string;
  in?: string;
  for?: string;
  put?: Content;
  files?: Readonly<Record<string, Content>>;
  says: string;
}

export const tortureFolder = join(projectRoot, "tests/fixtures/torture");

/** The good content folder that every case spoils: its files by their place. */
export const goodFiles: ReadonlyMap<string, Buffer> = new Map(
  filesIn(join(tortureFolder, "good")).map((file) => [file, readFileSync(join(tortureFolder, "good", file))]),
);

/** All cases of all tables. @throws Error for a case whose `for` does not stand in its file */
export function tortureCases(): TortureCase[] {
  return readdirSync(tortureFolder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) =>
      readTable<WrittenCase>(readFileSync(join(tortureFolder, name), "utf8")).map((written) => ({
        table: name.replace(".yaml", ""),
        name: written.it,
        changes: changesOf(written),
        says: (written.says ?? "").trimEnd(),
      })),
    );
}

/**
 * All problems as the check prints them, but for what visitors would see and for the closing sentence. Lists that grow with
 * every new field, component or folder are put as one word each, so that a case changes only with its own message.
 */
export function toldOf(problems: readonly Problem[]): string {
  const told = problems.map(({ seen: _, ...problem }) => formatProblem(problem)).join("\n\n");
  return growingLists.reduce((text, [list, word]) => text.replaceAll(list, () => word), told);
}

const growingLists: (readonly [list: string, word: string])[] = [
  ...Object.entries(collections).map(
    ([name, { schema }]) => [[...fieldsIn(schema).keys()].join(", "), `‹the fields of ${name}›`] as const,
  ),
  [Object.keys(bodyComponents).join(", "), "‹the components›"],
  [[...new Set(Object.values(collections).map(({ folder }) => folder))].filter(Boolean).join(", "), "‹the folders›"],
];

const textFile = "pages/visit.mdx";

function changesOf({ it, text, in: file = textFile, for: from, put, files }: WrittenCase): ClinicChanges {
  const base = goodFiles.get(file)?.toString("utf8") ?? "";
  if (text !== undefined)
    return { [textFile]: base.replace("Bring the shoes you run in.\n", () => `${text}\n`), ...files };
  if (from === undefined || typeof put !== "string") return files ?? { [file]: put ?? null };
  if (!base.includes(from)) throw new Error(`“${it}”: ${from} does not stand in ${file}.`);
  return { [file]: base.replaceAll(from, () => put), ...files };
}

/** The entries of a table, with the values that `tests/fixtures/torture/README.md` explains. */
export function readTable<Case>(text: string): Case[] {
  return parse(text, { customTags: (tags) => [...tags, ...contentTags] }) as Case[];
}

const good = (file: string): Buffer => {
  const bytes = goodFiles.get(file);
  if (!bytes) throw new Error(`There is no ${file} in the good folder.`);
  return bytes;
};

const contentTags: ScalarTag[] = [
  /** `!latin1 "\xff"`: these very bytes */
  { tag: "!latin1", resolve: (text) => Buffer.from(text, "latin1") },
  /** `!copy media/films/hip.jpg`: the bytes of a good file */
  { tag: "!copy", resolve: (file) => good(file) },
  /** `!half media/films/hip.jpg`: the first half of them */
  { tag: "!half", resolve: (file) => good(file).subarray(0, Math.floor(good(file).length / 2)) },
  /** `!link /etc/passwd`: a symbolic link */
  { tag: "!link", resolve: (link) => ({ link }) },
  /** `!behind "media/films/hip.jpg PK"`: a good file with something behind it */
  {
    tag: "!behind",
    resolve: (text) => {
      const [, file = "", more = ""] = /^(\S+) (.*)$/s.exec(text) ?? [];
      return Buffer.concat([good(file), Buffer.from(more, "latin1")]);
    },
  },
  /** `!png 30000x30000`: a picture that says to be so many dots wide and high, and has none */
  { tag: "!png", resolve: (size) => emptyPng(...(size.split("x").map(Number) as [number, number])) },
  /** `!placed media/films/hip.jpg`: the good file as a telephone would have made it, with the place on the globe */
  { tag: "!placed", resolve: (file) => withPlace(good(file), file) },
  /** `!times 500 <a>`: the text so many times */
  {
    tag: "!times",
    resolve: (text) => {
      const [, count, piece = ""] = /^(\d+) (.*)$/s.exec(text) ?? [];
      return piece.repeat(Number(count));
    },
  },
];
