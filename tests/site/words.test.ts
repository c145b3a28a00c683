import { describe, expect, it } from "vitest";
import { checkBody } from "../../src/check/check-body.ts";
import { splitFrontMatter } from "../../src/source/split-front-matter.ts";
import { clinic, site } from "./tested-site.ts";

/** Letters and digits alone: how words are marked up, spaced and quoted is no matter here. */
const bare = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** All that a page tells: its text, what is read aloud, its head, the facts for machines. */
const tellings = new Map(
  site.pages.map(({ path, text, title, elements, graph }) => {
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
    return [path, bare([text, title, ...attributes, JSON.stringify(graph)].join(" "))];
  }),
);
const everywhere = [...tellings.values(), bare(site.read("llms.txt"))].join(" ");

/**
 * Fields whose words are shown for some time only, in a drawing, by another test's reckoning, or where something else is known: in an
 * offer without a phone number, on a figure without shapes, in a list of the regions of a guide.
 */
const notAlways = new Set([
  "announcements",
  "credentials",
  "hours",
  "map",
  "menuTitle",
  "nameInText",
  "offer",
  "specialDays",
  "streetMap",
  "teaser",
]);

/** Fields that are shown where other pages name this one, by name or by path. */
const onOtherPages = new Set(["caption", "guide", "help.short", "inShort", "menu", "shortName", "summary", "where"]);

interface Words {
  /** `lede`, `help.short` */
  field: string;
  words: string;
}

/** The values of fields that are sentences or names: with a space, as no address, date or choice has one. */
function wordsInFields(value: unknown, field = ""): Words[] {
  if (typeof value === "string")
    return /\S\s+\S/.test(value) && !value.includes("://") ? [{ field, words: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const nameOf = (key: string) => (Array.isArray(value) || !field ? field || key : `${field}.${key}`);
  return Object.entries(value).flatMap(([key, inner]) => wordsInFields(inner, nameOf(key)));
}

const topOf = (field: string) => field.split(".")[0] ?? "";
const isPlace = (file: string) => /^(\w\w\/)?locations\//.test(file);
const hasOnePlace = clinic.visit === "/contact/";
const written = clinic.files.filter(
  ({ file, fields }) => /\.mdx$|^clinic\.yaml$/.test(file) || (isPlace(file) && !fields["status"]),
);

describe.each(written)("the words of $file", ({ file, fields, text, path }) => {
  const own = path ?? (isPlace(file) ? `/${file.replace(/locations\/.*/, "")}contact/` : undefined);

  it("are told, those of each field, and most of them on its page", () => {
    const told = wordsInFields(fields)
      // Where the plain place of a region is known, it is said instead of where the region is.
      .filter(({ field }) => !(field === "where" && fields["place"]))
      .filter(({ field }) => !notAlways.has(topOf(field)))
      // What people call a place is told where there is another.
      .filter(({ field }) => !(isPlace(file) && hasOnePlace && field === "name"));
    const missing = told.filter(({ field, words }) => {
      const isElsewhere = onOtherPages.has(field) || onOtherPages.has(topOf(field));
      const where = own && !isElsewhere ? (tellings.get(own) ?? "") : everywhere;
      return !where.includes(bare(words));
    });
    expect(missing).toEqual([]);
  });

  it("stand on its page, those of each paragraph and heading", () => {
    const page = site.pages.find((each) => each.path === own);
    const parts = splitFrontMatter(text);
    if (!page || !("body" in parts)) return;
    const shown = bare(page.text);
    expect(paragraphsIn(checkBody(parts.body).tree).filter((words) => !shown.includes(bare(words)))).toEqual([]);
  });
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function paragraphsIn(node: unknown): string[] {
  if (!node) return [];
  const { type, children = [] } = node as Node;
  return type === "paragraph" || type === "heading" ? [wordsIn(node as Node)] : children.flatMap(paragraphsIn);
}

const wordsIn = ({ value, children = [] }: Node): string => value ?? children.map(wordsIn).join("");
