import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clinic, output, site } from "./tested-site.ts";

describe("what the site gives to assistants and phones", () => {
  const { read, listed, origin, page, pages } = site;
  const { fields, languages, locations } = clinic;
  const folders = ["", ...languages.slice(1).map((tag) => `${tag.slice(0, 2)}/`)];

  it.each(folders)(
    "names every listed page of a language once in %sllms.txt, with its description, and no other",
    (folder) => {
      const links = [...read(`${folder}llms.txt`).matchAll(/^- \[.*\]\((.*?)\)(?:: |\s:\s)(.*)$/gm)];
      const others = folders.filter((each) => each.length > folder.length).map((each) => `/${each}`);
      const wanted = listed.filter(
        (path) => path.startsWith(`/${folder}`) && !others.some((other) => path.startsWith(other)),
      );
      expect(links.map(([, address = ""]) => new URL(address).pathname).sort()).toEqual(wanted.sort());
      expect(new Set(links.map(([, , description]) => description)).size).toBe(links.length);
      expect(links.every(([, address = ""]) => address.startsWith(origin))).toBe(true);
    },
  );

  it("begins llms.txt with the clinic's name and what it is", () => {
    const { name, kind } = fields as Record<string, string>;
    const [title, , summary] = read("llms.txt").split("\n");
    expect(title).toBe(`# ${name}`);
    expect(summary).toMatch(/^> /);
    expect(summary).toContain(name);
    expect(summary).toContain(kind);
  });

  describe.each(locations)("the contact of $id", (location) => {
    const several = locations.length > 1 || location.path !== "/contact/";
    const [card, days] = several
      ? [`locations/${location.id}.vcf`, `locations/${location.id}.ics`]
      : ["clinic.vcf", "closings.ics"];

    it("has lines that phones can read", () => {
      const lines = read(card).split("\r\n");
      expect(lines[0]).toBe("BEGIN:VCARD");
      expect(lines.slice(-2)).toEqual(["END:VCARD", ""]);
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      expect(read(card)).not.toMatch(/[^\r]\n/);
    });

    it("tells the same as the page, and no hours, which would grow old there", () => {
      const text = read(card).replaceAll("\r\n ", "");
      expect(/^FN:(.*)\r$/m.exec(text)?.[1]).toContain(fields["name"]);
      const [, suite, street, city, state, zip] = (/^ADR[^:]*:(.*)\r$/m.exec(text)?.[1] ?? "")
        .split(/(?<!\\);/)
        .map(unescaped);
      const { suite: door, street: road, city: town, state: region, postalCode, phone } = location.fields;
      const address = road ? [door ?? "", road, town, region ?? "", postalCode] : Array(5).fill(undefined);
      expect([suite, street, city, state, zip]).toEqual(address);
      expect(/^TEL[^:]*:(.*)\r$/m.exec(text)?.[1]).toBe(phone);
      expect(text).not.toMatch(/\d(am|pm)\b/);
    });

    it("is offered on the page of the location", () => {
      expect(page(location.path).html).toContain(`href="/${card}"`);
    });

    it("has days for calendars exactly while there are some", () => {
      const linked = pages.filter(({ html }) => html.includes(`"/${days}"`)).map(({ path }) => path);
      const announced = page(location.path).html.includes("data-from=");
      expect(existsSync(join(output, days))).toBe(announced);
      expect(linked).toEqual(announced ? [location.path] : []);
    });
  });
});

const unescaped = (value: string) => value.replace(/\\(.)/g, "$1");
