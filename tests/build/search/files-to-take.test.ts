import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, readSite } from "../../support/built-site.ts";
import { clinics, firstClinic, secondClinic } from "../sites.ts";

describe.each(clinics)("what %s gives to assistants and phones", (_, { output }) => {
  const { read, listed, origin, page, pages } = readSite(output);
  const facts = JSON.stringify(page("/contact/").graph);
  const business = page("/contact/").graph.find((node) => "openingHoursSpecification" in node) ?? {};

  it("names every listed page once in llms.txt, with its description, and no other", () => {
    const links = [...read("llms.txt").matchAll(/^- \[.*\]\((.*?)\): (.*)$/gm)];
    expect(links.map(([, address = ""]) => new URL(address).pathname).sort()).toEqual([...listed].sort());
    expect(new Set(links.map(([, , description]) => description)).size).toBe(links.length);
    expect(links.every(([, address = ""]) => address.startsWith(origin))).toBe(true);
  });

  it("begins llms.txt with the clinic's name and what it is", () => {
    expect(read("llms.txt")).toMatch(new RegExp(`^# ${business["name"]}\n\n> ${business["name"]} is `));
  });

  it("has lines that phones can read in the contact", () => {
    const lines = read("clinic.vcf").split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCARD");
    expect(lines.slice(-2)).toEqual(["END:VCARD", ""]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(read("clinic.vcf")).not.toMatch(/[^\r]\n/);
  });

  it("tells the same in the contact as on the page, and no hours, which would grow old there", () => {
    const card = read("clinic.vcf").replaceAll("\r\n ", "");
    expect(/^FN:(.*)\r$/m.exec(card)?.[1]).toBe(business["name"]);
    const [, , street, city, state, zip] = (/^ADR[^:]*:(.*)\r$/m.exec(card)?.[1] ?? "")
      .split(/(?<!\\);/)
      .map(unescaped);
    for (const part of [street, city, state, zip]) expect(facts).toContain(part);
    expect(/^TEL[^:]*:(.*)\r$/m.exec(card)?.[1]).toBe(business["telephone"]);
    expect(card).not.toMatch(/\d(am|pm)\b/);
  });

  it("offers the contact on the contact page", () => {
    expect(page("/contact/").html).toContain('href="/clinic.vcf"');
  });

  it("offers days for calendars exactly while there are some", () => {
    const linked = pages.filter(({ html }) => html.includes("/closings.ics")).map(({ path }) => path);
    const announced = page("/contact/").html.includes("data-date=");
    expect(existsSync(join(output, "closings.ics"))).toBe(announced);
    expect(linked).toEqual(announced ? ["/contact/"] : []);
  });
});

describe("the days for calendars", () => {
  it("are those of the page: each with its date, its hours or that it is closed, and its reason", () => {
    const text = readSite(secondClinic.output).read("closings.ics").replaceAll("\r\n ", "");
    const events = [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\n.*?SUMMARY:(.*?)\r\n/gs)].map(
      ([, date, title]) => `${date} ${title}`,
    );
    expect(events).toEqual([
      "20270101 Sample Harbor Bodywork: closed (New Year’s Day)",
      "20270710 Sample Harbor Bodywork: 11am–1:30pm (Regatta)",
    ]);
  });

  it("are no file where no day is ahead", () => {
    expect(filesIn(firstClinic.output).includes("closings.ics")).toBe(
      readSite(firstClinic.output).page("/contact/").html.includes("data-date="),
    );
  });
});

const unescaped = (value: string) => value.replace(/\\(.)/g, "$1");
