import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageCode } from "../src/domain/language.ts";
import type { SpokenLanguage } from "../src/schemas/language.ts";
import { isGroup } from "../src/schemas/schema-fields.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { listEntries } from "../src/source/list-entries.ts";
import { readEntry } from "../src/source/read-entry.ts";
import { projectRoot } from "./project-root.ts";
import { stopWith } from "./stop-with.ts";
import { builtInTexts, formatWord, isSaidBy, linesWith } from "./words/find-words.ts";

/*
 * `npm run words -- "Hours & location"`: where a sentence of the site comes from, and for built-in words the lines that put one's own
 * in their place. Without a sentence every built-in text of the site's languages is listed. Nothing is changed.
 */
const folder = contentFolder(process.env, projectRoot);
const sentence = process.argv.slice(2).join(" ").trim();
const listed = listEntries(folder).entries;
const clinicFile = listed.find(({ collection, language }) => collection === "clinic" && !language);
if (!clinicFile) stopWith(`There is no clinic.yaml in ${folder}.`);
const clinic = readEntry(folder, clinicFile);
const data = "data" in clinic && isGroup(clinic.data) ? clinic.data : {};
const codes = [data["language"], data["languages"]]
  .flat()
  .filter((tag) => typeof tag === "string")
  .map((tag) => languageCode(tag) as SpokenLanguage);

const texts = codes.flatMap(builtInTexts);
if (!sentence) {
  console.log(texts.map(({ code, path, text }) => `${code}.${path.join(".")}: ${text}`).join("\n"));
} else {
  const inContent = listed.flatMap(({ file }) => linesWith(sentence, file, readFileSync(join(folder, file), "utf8")));
  const builtIn = texts.filter((text) => isSaidBy(sentence, text));
  const parts = [
    ...(inContent.length > 0 ? [`It stands in:\n${inContent.map((place) => `  ${place}`).join("\n")}`] : []),
    ...builtIn.map(formatWord),
  ];
  console.log(
    parts.length > 0
      ? parts.join("\n\n")
      : "No text of the content folder and no built-in one says that. Try fewer of its words; numbers, names and days are filled in.",
  );
}
