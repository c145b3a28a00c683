import { describe, expect, it } from "vitest";
import { type ContactFacts, vcard } from "../../../../src/domain/contact-files/vcard.ts";

const facts: ContactFacts = {
  name: "Field House",
  url: "https://clinic.example/",
  street: "1 Main St",
  city: "Springfield",
  state: "IL",
  postalCode: "62701",
  country: "United States",
};
const linesOf = (changes: Partial<ContactFacts> = {}) => vcard({ ...facts, ...changes }).split("\r\n");

describe("the clinic as a contact", () => {
  it("has the lines that the standard asks for", () => {
    const lines = linesOf();
    expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual(["BEGIN:VCARD", "VERSION:3.0", "END:VCARD", ""]);
    expect(lines).toContain("N:Field House;;;;");
    expect(lines).toContain("FN:Field House");
  });

  it("tells the address in the standard's seven parts", () => {
    expect(linesOf({ suite: "Suite 2" })).toContain(
      "ADR;TYPE=WORK:;Suite 2;1 Main St;Springfield;IL;62701;United States",
    );
    expect(linesOf()).toContain("ADR;TYPE=WORK:;;1 Main St;Springfield;IL;62701;United States");
  });

  it("says nothing of what is unknown", () => {
    expect(linesOf().filter((line) => /^(TEL|EMAIL|GEO|NOTE)/.test(line))).toEqual([]);
  });

  it("tells phone, e-mail, place and how to find the door where they are known", () => {
    const known = linesOf({
      phone: "+1 212 555 0100",
      email: "hello@clinic.example",
      coordinates: { latitude: 40.75, longitude: -73.99 },
      note: "inside Another, between two streets",
    });
    expect(known).toContain("TEL;TYPE=WORK,VOICE:+1 212 555 0100");
    expect(known).toContain("EMAIL;TYPE=INTERNET:hello@clinic.example");
    expect(known).toContain("GEO:40.75;-73.99");
    expect(known).toContain("NOTE:inside Another\\, between two streets");
  });

  it("lets no character of a fact end its value", () => {
    const lines = linesOf({ name: "Hand, Knee; Foot \\ Co." });
    expect(lines).toContain("FN:Hand\\, Knee\\; Foot \\\\ Co.");
    expect(linesOf({ note: "one\ntwo" })).toContain("NOTE:one\\ntwo");
  });
});
