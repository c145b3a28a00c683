import { describe, expect, it } from "vitest";
import { days } from "../../src/domain/hours/day.ts";
import { formatRange } from "../../src/domain/hours/format-range.ts";
import { locationSchema } from "../../src/schemas/location.ts";
import { filesIn } from "../support/built-site.ts";
import { inTwelveHours, unknownIn } from "./stated-facts.ts";
import { clinic, output, site } from "./tested-site.ts";

describe("phone numbers, times and addresses on the site", () => {
  const { pages, read } = site;
  // Hours may be written in ways in which no page says them; `hours.test.ts` holds the one against the other.
  const hours = clinic.locations.flatMap(({ fields }) => {
    const { hours: week, specialDays } = locationSchema.parse(fields);
    return [...(week ? days.flatMap((day) => week[day]) : []), ...specialDays.flatMap((special) => special.hours)];
  });
  const facts = [
    ...clinic.files.flatMap(({ text }) => [text, inTwelveHours(text)]),
    ...hours.map((range) => formatRange(range, "en-US", "{from}–{to}")),
  ].join("\n");

  it("come from the content folder, on every page", () => {
    const unknown = pages.flatMap(({ path, text }) => unknownIn(text, facts).map((found) => `${path}: ${found}`));
    expect(unknown).toEqual([]);
  });

  it("come from there in titles, descriptions and facts for machines too", () => {
    const told = pages.flatMap(({ path, title, html }) => {
      const head = [...html.matchAll(/<meta [^>]*content="([^"]*)"/g)].map(([, value = ""]) => value);
      const links = [...html.matchAll(/href="(?:tel|mailto):([^"]*)"/g)].map(([, value = ""]) => value);
      const phone = /"telephone":"([^"]*)"/.exec(html)?.[1] ?? "";
      return [title, ...head, ...links, phone].flatMap((text) =>
        unknownIn(text, facts).map((found) => `${path}: ${found}`),
      );
    });
    expect(told).toEqual([]);
  });

  it("come from there in what is read aloud or shown on pointing, and in every word for machines", () => {
    const spoken = new Set(["alt", "aria-description", "aria-label", "placeholder", "title"]);
    const told = pages.flatMap(({ path, elements, graph }) => {
      const read = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => spoken.has(name)));
      const texts = [...read.map(({ value }) => value), ...wordsIn(graph)];
      return texts.flatMap((text) => unknownIn(text, facts).map((found) => `${path}: ${found}`));
    });
    expect(told).toEqual([]);
  });

  it("come from there in what assistants and phones are given", () => {
    // The address of a page may hold digits that belong to nobody's phone.
    const files = filesIn(output).filter((file) => /(^|\/)llms\.txt$|\.vcf$/.test(file));
    const texts = files.map((file) => read(file).replace(/https:\S+/g, ""));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap((text) => unknownIn(text, facts))).toEqual([]);
  });
});

/** Every text of the structured data but the addresses of pages, which may hold digits that belong to nobody's phone. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("https:") ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
