import { describe, expect, it } from "vitest";
import { filesIn } from "../support/built-site.ts";
import { inTwelveHours, unknownIn } from "./stated-facts.ts";
import { clinic, output, site } from "./tested-site.ts";

describe("phone numbers, times and addresses on the site", () => {
  const { pages, read } = site;
  const facts = clinic.files.flatMap(({ text }) => [text, inTwelveHours(text)]).join("\n");

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
