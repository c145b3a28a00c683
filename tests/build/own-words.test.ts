import { describe, expect, it } from "vitest";
import { textsIn } from "../support/built-site.ts";
import { contentFiles } from "../support/content-files.ts";
import { tellClinic } from "../support/told-clinic.ts";
import { clinics, type TestedSite } from "./sites.ts";

/** A name, an address, a number; not hours and days, which anybody may have, nor a link inside a site, nor a word for a program. */
const isFact = (text: string) =>
  text.length > 6 && /[\s.@\d]/.test(text) && !/^(closed|[\d:apm, –-]+)$|^\/|^america\//.test(text);

/** What an owner wrote in the fields of the clinic, its locations and its people. */
function factsOf({ content }: TestedSite): Set<string> {
  const files = contentFiles(content).filter(({ file }) => /(clinic\.yaml|locations\/|practitioners\/)/.test(file));
  return new Set(
    files
      .flatMap(({ fields }) => textsOf(fields))
      .map(asCompared)
      .filter(isFact),
  );
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const asCompared = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/^https:\/\/|\/$/g, "")
    .trim()
    .toLowerCase();

const tells = (text: string, fact: string) =>
  text.includes(fact) && new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(fact)}(?![\\p{L}\\d])`, "u").test(text);

const everyClinic = clinics.map(([, site]) => site);
const facts = new Map(everyClinic.map((site) => [site, factsOf(site)]));
/** The facts of the other clinics that are not this one's too. */
const factsOfOthers = (own: TestedSite) =>
  everyClinic
    .filter((site) => site !== own)
    .flatMap((site) => [...(facts.get(site) ?? [])].filter((fact) => !facts.get(own)?.has(fact)));

describe.each(clinics)("the site of %s", (_, site) => {
  it("tells no name, no address, no number and no other fact of another clinic", () => {
    const strange = factsOfOthers(site);
    const names = everyClinic
      .filter((other) => other !== site)
      .map(({ content }) => tellClinic(content).fields["name"]);
    expect(strange).toEqual(expect.arrayContaining(names.map((name) => asCompared(String(name)))));
    const told = [...textsIn(site.output)].flatMap(([file, text]) => {
      const read = asCompared(text);
      return strange.filter((fact) => tells(read, fact)).map((fact) => `${file}: ${fact}`);
    });
    expect(told).toEqual([]);
  });
});
