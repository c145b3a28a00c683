import { describe, expect, it } from "vitest";
import { filesIn, readSite } from "../../support/built-site.ts";
import { tellClinic } from "../../support/told-clinic.ts";
import { clinics } from "../sites.ts";
import { inTwelveHours, unknownIn } from "./stated-facts.ts";

describe.each(clinics)("phone numbers, times and addresses on the site of %s", (_, { content, output }) => {
  const { pages, read } = readSite(output);
  const facts = tellClinic(content)
    .locations.flatMap(({ text }) => [text, inTwelveHours(text)])
    .join("\n");

  it("come from the file of a location, on every page", () => {
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

describe("the search for facts that nobody stated", () => {
  const facts =
    'street: 1 Main St\nstate: IL\npostalCode: "62701"\nhours: 2pm-7pm\nphone: "+1 212 555 0100"\nemail: a@b.example';

  it.each([
    ["Call (212) 555-0199 today", "2125550199"],
    ["Call 212.555.0199", "2125550199"],
    ["Open 3pm–7pm", "3pm–7pm"],
    ["Come at 9:30 am", "9:30 am"],
    ["At 530 7th Ave", "530 7th Ave"],
    ["New York, NY 10018", "NY 10018"],
    ["Write to x@y.example", "x@y.example"],
  ])("finds %s", (text, found) => {
    expect(unknownIn(text, facts)).toEqual([found]);
  });

  it("passes over what the facts say, dates, and the emergency number", () => {
    const text =
      "1 Main St, IL 62701. 2pm–7pm, from 2pm on. +1 212 555 0100, a@b.example. Updated 2019-07-12, January 1, 2027. Call 911.";
    expect(unknownIn(text, facts)).toEqual([]);
  });
});

/** Every text of the structured data but the addresses of pages, which may hold digits that belong to nobody's phone. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("https:") ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
