import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../check/problem.ts";
import { type CollectionName, collectionNames, collections, kindOf } from "../schemas/collections.ts";
import { spokenLanguages } from "../schemas/language.ts";
import { copyAdvice, strangerAdvice } from "./stranger-advice.ts";

/** A content file by its place: which kind it is and what it is called. */
export interface ListedEntry {
  collection: CollectionName;
  /** the file name without its ending, the same in every language */
  id: string;
  /** the folder of a language, for a translation: `en`; undefined for what stands in the content folder itself */
  language?: string;
  /** relative to the content folder, with forward slashes */
  file: string;
}

/** What is in the content folder: the entries, the files in `media/`, and what does not belong there. */
export interface Listing {
  entries: ListedEntry[];
  /** relative to the content folder: `media/films/psoas.mp4` */
  media: string[];
  strangers: Problem[];
}

const fileName = /^([a-z0-9]+(?:-[a-z0-9]+)*)(\.(?:mdx|yaml))$/;
const allowed = new Set(["README.md", "access-tests.yaml"]);
/** Files that Windows leaves in folders by itself. */
const leftovers = new Set(["thumbs.db", "desktop.ini"]);

/**
 * Lists the content folder. A file whose name or place is not understood would silently be left out of the site, so
 * each is told as a problem. Hidden files are passed over.
 */
export function listEntries(folder: string): Listing {
  const listing: Listing = { entries: [], media: [], strangers: [] };
  const found = filesIn(folder);
  const sameLetters = Map.groupBy(found, ({ file }) => file.toLowerCase());
  const names = new Set(found.map(({ file }) => file));
  for (const { file, kind } of found) {
    const entry = kind === "file" ? entryOf(file) : undefined;
    const twin = sameLetters.get(file.toLowerCase())?.find((other) => other.file !== file)?.file;
    const isMedia = kind === "file" && file.startsWith("media/");
    if (entry) listing.entries.push(entry);
    else if (twin && (!isMedia || twin < file)) listing.strangers.push({ file, advice: copyAdvice(twin) });
    if (isMedia) listing.media.push(file);
    else if (entry || twin) continue;
    else if (kind !== "file" || !allowed.has(file))
      listing.strangers.push({ file, advice: strangerAdvice(file, kind, (other) => names.has(other)) });
  }
  return listing;
}

/** Which collection a file belongs to, by its folder and its name. */
function entryOf(file: string): ListedEntry | undefined {
  const parts = file.split("/");
  const language = isLanguageFolder(parts[0]) ? parts.shift() : undefined;
  const [name = "", folder = "", ...above] = parts.reverse();
  const [, id, ending] = fileName.exec(name) ?? [];
  if (id === undefined || above.length > 0) return undefined;
  for (const collection of collectionNames) {
    const rule = kindOf(collection);
    const named = rule.only === undefined ? rule.except !== id : rule.only === id;
    if (rule.folder === folder && rule.extension === ending && named)
      return { collection, id, file, ...(language && { language }) };
  }
  return undefined;
}

type Found = { file: string; kind: "file" | "folder" | "link" };

/** Every file below the folder; of an unknown folder only the folder itself. What is neither file nor folder is a link, and not followed. */
function filesIn(folder: string, below = ""): Found[] {
  const children = readdirSync(join(folder, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return children.flatMap((child): Found[] => {
    const file = below ? `${below}/${child.name}` : child.name;
    if (child.name.startsWith(".") || leftovers.has(child.name.toLowerCase())) return [];
    if (child.isFile()) return [{ file, kind: "file" }];
    if (!child.isDirectory()) return [{ file, kind: "link" }];
    return mayHoldFiles(file) ? filesIn(folder, file) : [{ file, kind: "folder" }];
  });
}

function mayHoldFiles(folder: string): boolean {
  if (folder === "media" || folder.startsWith("media/")) return true;
  const [first, ...rest] = folder.split("/");
  const inLanguage = isLanguageFolder(first) ? rest.join("/") : folder;
  return inLanguage === "" || Object.values(collections).some((rule) => rule.folder === inLanguage);
}

/** Is this a folder of translations? Each language that the site can speak may have one, named by its two letters. */
function isLanguageFolder(name: string | undefined): boolean {
  return name !== undefined && name in spokenLanguages;
}
