import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { z } from "astro/zod";
import { checkContent } from "../src/check/check-content.ts";
import { closestName } from "../src/check/closest-name.ts";
import { addressOf } from "../src/check/content-index.ts";
import { formatProblem } from "../src/check/problem.ts";
import { collections } from "../src/schemas/collections.ts";
import { fieldsIn, openField } from "../src/schemas/schema-fields.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { listEntries } from "../src/source/list-entries.ts";
import { plainName } from "./editor/save/plain-name.ts";
import { readAnswers } from "./new/answers.ts";
import { askEntry } from "./new/ask-entry.ts";
import { entryText } from "./new/entry-text.ts";
import { kinds } from "./new/kinds.ts";
import { openPlacesPage } from "./new/open-places-page.ts";
import { shapeAdvice, shapeChoices } from "./new/shape-choices.ts";
import { projectRoot } from "./project-root.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run new`: makes a new file of the content folder. Asks for what its schema needs, tells at once what is wrong with an
 * answer, and writes the file when it is whole. Answers can be given with the command, too: `-- region --title "The calf"`.
 */
const folder = contentFolder(process.env, projectRoot);
if (!existsSync(folder)) stopWith(`There is no folder ${folder}.`);
const show = (text: string) => console.log(text);
const words = process.argv.slice(2);
const answers = readAnswers(words, process.stdin, show);
const entries = listEntries(folder).entries;
const idsOf = (collection: string) => entries.flatMap((entry) => (entry.collection === collection ? entry.id : []));

try {
  const kind = await askKind();
  const { schema, folder: place, extension } = collections[kind.collection];
  assertFlags(schema);
  const shapes = shapeChoices(folder, entries);
  const fields = await askEntry(schema, { answers, show, idsOf, shapes });
  const id = await askFileName(String(fields["title"] ?? fields["name"] ?? ""), idsOf(kind.collection));
  const isDraft = fieldsIn(schema).has("draft") && !words.includes("--publish");
  const file = `${place}/${id}${extension}`;
  const path = join(folder, file);
  if (existsSync(path)) throw new Error(`${file} is there already. Nothing was written.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entryText(isDraft ? { ...fields, draft: true } : fields, extension));
  show(`\nWritten: ${file}`);
  const advice = kind.collection === "conditions" ? shapeAdvice(folder, regionsIn(fields), shapes) : undefined;
  if (advice) show(advice);
  const needless = answers.unused().filter((name) => name !== "publish");
  if (needless.length > 0) show(`Not asked for, so not written: ${needless.map((name) => `--${name}`).join(", ")}.`);
  const isSecondPlace = kind.collection === "locations" && idsOf("locations").length > 0;
  const changed = isSecondPlace ? openPlacesPage(folder) : [];
  if (changed.length > 0) {
    show("Renamed: pages/contact.mdx is pages/locations.mdx now, the page above the list of places.");
    show(`Changed with it: ${changed.join(", ")}`);
  }
  const address = isSecondPlace ? `/locations/${id}/` : addressOf({ collection: kind.collection, id });
  show(`Visitors find it at: ${kind.appears(address ?? "")}`);
  if (isDraft) show("It is a draft: only the preview shows it. Delete the line draft: true to publish it.");
  const more = [...fieldsIn(schema)].filter(([name, field]) => openField(field).isOptional && !(name in fields));
  show(
    `You can add more to it, see README.md: ${more
      .map(([name]) => name)
      .filter((name) => name !== "draft")
      .join(", ")}`,
  );
  const { problems } = await checkContent(folder);
  if (problems.length > 0) show(`\nnpm run check now says:\n\n${problems.map(formatProblem).join("\n\n")}`);
} catch (error) {
  stopWith(error);
} finally {
  answers.close();
}

/** The regions that a guide names. */
function regionsIn(fields: Record<string, unknown>) {
  const named = ((fields["regions"] ?? []) as { region: string }[]).map(({ region }) => region);
  return entries.filter(({ collection, id, language }) => collection === "regions" && !language && named.includes(id));
}

async function askKind() {
  const names = [...kinds.keys()];
  const given = words[0]?.startsWith("-") ? undefined : words[0];
  const text = given ?? (await answers.next("kind", `What is new? ${names.join(", ")}`)).text;
  const kind = kinds.get(text);
  if (kind) return kind;
  const meant = closestName(text, names);
  throw new Error(`${meant ? `Did you mean ${meant}? ` : ""}Write one of these: ${names.join(", ")}.`);
}

/** @throws Error for a flag that answers no field of the new file */
function assertFlags(schema: z.ZodType): void {
  const names = [...fieldsIn(schema).keys(), "file", "kind", "publish"];
  const stranger = words.flatMap((word) => /^--([^=.]+)/.exec(word)?.[1] ?? []).find((name) => !names.includes(name));
  if (stranger === undefined) return;
  const meant = closestName(stranger, names);
  throw new Error(
    `--${stranger} is not known. ${meant ? `Did you mean --${meant}? ` : ""}These are: ${names.map((name) => `--${name}`).join(", ")}. Nothing was written.`,
  );
}

async function askFileName(title: string, taken: readonly string[]): Promise<string> {
  const usual = plainName(title);
  for (;;) {
    const prompt = `\nfile name\n  It is the address, too: small letters, digits and hyphens. An empty line takes ${usual}.`;
    const { text, isGiven } = await answers.next("file", prompt, "");
    const id = text || usual;
    const fault = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
      ? "Use small letters a to z, digits and hyphens only."
      : taken.includes(id) && `There is a file ${id} already. Choose another name.`;
    if (!fault) return id;
    if (isGiven) throw new Error(`--file: ${fault} Nothing was written.`);
    show(`  ${fault}`);
  }
}
