import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { contentFolder } from "../../src/source/content-folder.ts";
import { type Strings, stringsFor } from "../../src/strings/strings-for.ts";
import { withOwnWords } from "../../src/strings/with-own-words.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { siteFolder } from "../../tools/site-folder.ts";
import { readSite } from "../support/built-site.ts";
import { tellClinic } from "../support/told-clinic.ts";

/*
 * The site that these tests read: what is built from the folder in CONTENT_DIR (`content/`) into the folder in OUT_DIR (`dist/`). They
 * take every fact from that folder, so they hold for any content that passes the check.
 */

/** The absolute path of the content folder. */
export const content = contentFolder(process.env, projectRoot);

/** The absolute path of the built site. */
export const output = siteFolder(process.env, projectRoot);

/** The clinic as its files tell it. */
export const clinic = tellClinic(content);

/** The site as it was built. */
export const site = readSite(output);

const wordsFile = join(content, "words.yaml");
const ownWords = existsSync(wordsFile) ? parse(readFileSync(wordsFile, "utf8")) : {};

/** What the interface says in a language: the clinic's own words, else the built-in ones. */
export const saidIn = (locale = "en"): Strings => withOwnWords(stringsFor(locale), ownWords?.[locale.slice(0, 2)]);
