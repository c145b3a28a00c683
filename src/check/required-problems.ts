import type { ContentIndex } from "./content-index.ts";
import { isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";
import { isGroup } from "./schema-fields.ts";

interface RequiredEntry {
  collection: string;
  id: string;
  file: string;
  /** what the file is for, as the owner would say it */
  purpose: string;
  isNeeded: (index: ContentIndex) => boolean;
}

const always = () => true;
const hasPlaces = (index: ContentIndex) =>
  index.listed.filter(({ collection, language }) => collection === "locations" && !language).length > 1;
const whenAny = (collection: string) => (index: ContentIndex) =>
  index.listed.some((entry) => entry.collection === collection);
const page = (id: string, purpose: string, isNeeded: RequiredEntry["isNeeded"] = always): RequiredEntry => ({
  collection: "pages",
  id,
  file: `pages/${id}.mdx`,
  purpose,
  isNeeded,
});

/** The files that the site cannot do without: its menus and forms lead to them. */
const required: readonly RequiredEntry[] = [
  {
    collection: "clinic",
    id: "clinic",
    file: "clinic.yaml",
    purpose: "the name and the facts of the clinic",
    isNeeded: always,
  },
  { collection: "home", id: "home", file: "pages/home.mdx", purpose: "the words of the home page", isNeeded: always },
  page("contact", "the page with hours and address", (index) => !hasPlaces(index)),
  page("locations", "the words above the list of locations", hasPlaces),
  page("privacy", "the page on what happens to visitors' data"),
  page("accessibility", "the page on how the site can be used by everyone"),
  page("404", "the page for addresses that do not exist"),
  page("thanks", "the page after the newsletter sign-up", hasNewsletter),
  page("treatments", "the words above the list of treatments", whenAny("treatments")),
  page("regions", "the words above the list of regions", whenAny("regions")),
  page("practitioners", "the words above the list of practitioners", whenAny("practitioners")),
  page("conditions", "the words above the list of conditions", whenAny("conditions")),
];

/** Files that must be there and are not, or are kept back as drafts; at least one location. */
export function requiredProblems(index: ContentIndex): Problem[] {
  const problems = [undefined, ...index.folders].flatMap((language) => requiredIn(language, index));
  if (whenAny("locations")(index)) return problems;
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
    ["contact", "404", "thanks"].includes(id) ||
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

function hasNewsletter(index: ContentIndex): boolean {
  const clinic = index.entry("clinic", "clinic");
  return clinic !== undefined && isGroup(clinic.data) && isGroup(clinic.data["newsletter"]);
}
