import { sampleWords } from "./sample-words.ts";

/** A page of the made-up clinic, for whatever builds it: its fields and its text in Markdown. */
export interface SamplePage {
  collection: "conditions" | "regions" | "treatments" | "pages";
  id: string;
  title: string;
  description: string;
  lede: string;
  /** headings and what stands under them */
  parts: readonly (readonly [heading: string, text: string])[];
  /** treatments of a region, regions of a condition */
  links: readonly string[];
  body: string;
}

/** Pages that every clinic has: home, contact, privacy, accessibility, and the three lists. */
export const pagesOfEveryClinic = 7;

/**
 * The entries of a clinic with so many pages, the same each time. One in a hundred is a condition with up to eight regions, one in
 * twenty a treatment, the others are regions with about 300 words each.
 * @param size pages in all, at least 10
 */
export function clinicPages(size: number): SamplePage[] {
  const entries = size - pagesOfEveryClinic;
  const conditions = Math.max(1, Math.round(size / 100));
  const treatments = Math.max(1, Math.round(size / 20));
  const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
  const regionIds = ids("region", entries - conditions - treatments);
  const treatmentIds = ids("treatment", treatments);
  const some = (all: readonly string[], from: number, count: number) =>
    all.length === 0
      ? []
      : [...new Set(Array.from({ length: count }, (_, step) => all[(from + step) % all.length] ?? ""))];
  return [
    ...ids("condition", conditions).map((id, index) => page("conditions", id, index, some(regionIds, index * 8, 8))),
    ...treatmentIds.map((id, index) => page("treatments", id, 100_000 + index, [])),
    ...regionIds.map((id, index) => page("regions", id, 200_000 + index, some(treatmentIds, index, 3))),
  ];
}

/** What stands for the pages of every clinic in projects that have no such pages of their own, as many as those. */
export function otherPages(): SamplePage[] {
  return Array.from({ length: pagesOfEveryClinic }, (_, index) =>
    page("pages", `page-${index + 1}`, 300_000 + index, []),
  );
}

/** So many entries of one kind that name no other. */
export function entriesOf(collection: SamplePage["collection"], count: number): SamplePage[] {
  const name = collection.replace(/s$/, "");
  return Array.from({ length: count }, (_, index) => page(collection, `${name}-${index + 1}`, 400_000 + index, []));
}

function page(collection: SamplePage["collection"], id: string, seed: number, links: readonly string[]): SamplePage {
  const { phrase, sentence, paragraph } = sampleWords(seed);
  const number = id.split("-")[1];
  const [letter = "", ...rest] = phrase(2);
  return {
    collection,
    id,
    title: `${letter.toUpperCase()}${rest.join("")} ${number}`,
    description: sentence(12).padEnd(60, " and more"),
    lede: paragraph(2),
    parts: [
      ["Why it matters", paragraph(2)],
      ["What goes wrong", paragraph(3)],
      ["How it is treated", paragraph(2)],
    ],
    links,
    body: `## ${sentence(4)}\n\n${paragraph(5)}\n\n- ${sentence()}\n- **${phrase(2)}**, ${phrase(6)}\n- ${sentence()}\n\n## ${sentence(3)}\n\n${paragraph(6)}\n`,
  };
}
