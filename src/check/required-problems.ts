import { collectionNames, isListedCollection, kindOf, pageKindOf } from "../schemas/collections.ts";
import { type FixedPage, fixedPage, fixedPages } from "../schemas/fixed-pages.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { ContentIndex } from "./content-index.ts";
import { isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";

interface RequiredEntry {
  collection: string;
  id: string;
  file: string;
  /** what the file is for, as the owner would say it */
  purpose: string;
  isNeeded: (index: ContentIndex) => boolean;
}

const always = () => true;

/** Are there at least so many files of a kind, drafts and unreadable ones too? */
const hasFiles =
  (collection: string, least = 1) =>
  ({ listed }: ContentIndex) =>
    listed.filter((entry) => entry.collection === collection && !entry.language).length >= least;

/** When a fixed page is needed. */
const needs: Readonly<Record<FixedPage["needed"], RequiredEntry["isNeeded"]>> = {
  always,
  "with one location": (index) => !hasFiles("locations", 2)(index),
  "with a newsletter": hasBlock("newsletter"),
  "with requests for a call": hasBlock("callback"),
};

const page = (id: string, purpose: string, isNeeded: RequiredEntry["isNeeded"]): RequiredEntry => ({
  collection: "pages",
  id,
  file: `pages/${id}.mdx`,
  purpose,
  isNeeded,
});

/** The files that the site cannot do without: its menus, lists and forms lead to them. */
const required: readonly RequiredEntry[] = [
  ...collectionNames.flatMap((collection): RequiredEntry[] => {
    const { required: purpose, only, folder, extension } = kindOf(collection);
    if (!purpose || !only) return [];
    const file = [folder, `${only}${extension}`].filter(Boolean).join("/");
    return [{ collection, id: only, file, purpose, isNeeded: always }];
  }),
  ...Object.entries(fixedPages).map(([id, { purpose, needed }]) => page(id, purpose, needs[needed])),
  ...collectionNames
    .filter(isListedCollection)
    .map((kind) => page(kind, `the words above the list of ${kind}`, hasFiles(kind, pageKindOf(kind).leastFiles))),
];

/** Files that must be there and are not, or are kept back as drafts; at least one location. */
export function requiredProblems(index: ContentIndex): Problem[] {
  const problems = [undefined, ...index.folders].flatMap((language) => requiredIn(language, index));
  if (hasFiles("locations")(index)) return problems;
  return [
    ...problems,
    {
      file: "locations",
      advice: "Add a file for the place where the clinic works, for example locations/main-street.yaml.",
    },
  ];
}

/** Further languages need less: what is not translated there is shown in the first one. */
function requiredIn(language: string | undefined, index: ContentIndex): Problem[] {
  const wanted = language ? [...required.filter(isFrame(language, index)), ...translatedLocations(index)] : required;
  return wanted.flatMap((entry): Problem[] => {
    const { collection, id, purpose } = entry;
    const file = language ? `${language}/${entry.file}` : entry.file;
    if (!entry.isNeeded(index)) return [];
    if (!index.has(collection, id, language)) return [{ file, advice: `Add this file. It holds ${purpose}.` }];
    const found = index.entry(collection, id, language);
    if (!isDraft(found)) return [];
    const advice = `Write draft: false. The site needs ${purpose}.`;
    return [{ file, ...found?.lineOf(["draft"]), field: "draft", found: "true", advice }];
  });
}

/** The files without which no page could be in the language, and the words above a list that has an entry in it. */
const isFrame =
  (language: string, { listed }: ContentIndex) =>
  ({ id, collection }: RequiredEntry): boolean =>
    collection !== "pages" ||
    fixedPage(id)?.inEveryLanguage ||
    listed.some((entry) => entry.collection === id && entry.language === language);

function translatedLocations({ listed }: ContentIndex): RequiredEntry[] {
  return listed
    .filter(({ collection, language }) => collection === "locations" && !language)
    .map(({ id, file }) => ({
      collection: "locations",
      id,
      file,
      purpose: `the words about this place; its facts stand in ${file}`,
      isNeeded: always,
    }));
}

/** Has `clinic.yaml` this group of fields? */
function hasBlock(name: "newsletter" | "callback"): RequiredEntry["isNeeded"] {
  return (index) => {
    const clinic = index.entry("clinic", "clinic");
    return clinic !== undefined && isGroup(clinic.data) && isGroup(clinic.data[name]);
  };
}
