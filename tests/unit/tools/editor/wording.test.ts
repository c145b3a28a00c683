import { describe, expect, it } from "vitest";
import { collections } from "../../../../src/schemas/collections.ts";
import { describeFields } from "../../../../tools/editor/fields/describe-fields.ts";
import type { EditorField, EditorFields } from "../../../../tools/editor/fields/editor-field.ts";
import { understoodDate, understoodPhone } from "../../../../tools/editor/fields/understood.ts";
import { formOrder } from "../../../../tools/editor/fields/wording.ts";

function* all(fields: EditorFields): Generator<EditorField> {
  for (const field of Object.values(fields)) {
    yield field;
    if (field.kind === "group") yield* all(field.fields);
    if (field.kind === "list") yield* all({ element: field.element });
    if (field.kind === "forms") for (const form of Object.values(field.forms)) yield* all(form);
  }
}

describe("a form", () => {
  const forms = Object.entries(collections).map(([name, { schema }]) => [name, describeFields(schema)] as const);

  it.each(forms)("speaks of boxes and ticks, not of files: %s", (_, fields) => {
    const ofFiles =
      /in quotes|\bblock out|\btrue\b|one a line|year-month-day|file name|content\/|\bindent|delete the line|\b(byAppointment|serviceArea|movedTo)\b|Leave it out/;
    expect([...all(fields)].map(({ help }) => help).filter((help) => ofFiles.test(help))).toEqual([]);
  });

  it.each(forms)("calls its fields by words of owners: %s", (_, fields) => {
    const ours = /^(Lede|Former urls|Search title|Url|Alt|Site url|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Byline)$/;
    expect([...all(fields)].map(({ label }) => label).filter((label) => ours.test(label))).toEqual([]);
  });

  it("begins with what is changed often, and folds away what is changed hardly ever", () => {
    const { first, more } = formOrder(Object.keys(describeFields(collections.locations.schema)));
    expect(first.slice(0, 4)).toEqual(["name", "hours", "hoursNote", "specialDays"]);
    expect(more).toEqual(expect.arrayContaining(["searchTitle", "formerUrls", "coordinates", "streetMap"]));
  });

  it("knows days and phone numbers", () => {
    const fields = describeFields(collections.locations.schema);
    expect([fields["from"]?.kind, fields["phone"]?.kind, fields["searchTitle"]?.kind]).toEqual([
      "date",
      "phone",
      "text",
    ]);
  });
});

describe("a day", () => {
  it.each([
    ["2026-12-25", "2026-12-25"],
    ["12/25/2026", "2026-12-25"],
    ["25.12.2026", "2026-12-25"],
    ["12/25/26", "2026-12-25"],
    ["Dec 25", "2026-12-25"],
    ["December 25th, 2027", "2027-12-25"],
    ["25 Dec 2026", "2026-12-25"],
    ["Jan 1", "2027-01-01"],
    ['"2026-12-25"', "2026-12-25"],
    ["2026–12–25", "2026-12-25"],
    // Either May 6 or June 5: the check asks.
    ["5/6/2026", "5/6/2026"],
    ["next week", "next week"],
    ["", ""],
  ])("typed as %s", (typed, read) => expect(understoodDate(typed, "2026-12-01")).toBe(read));
});

describe("a phone number", () => {
  it.each([
    ["212 555 0147", "US", "+1 212 555 0147"],
    ["(212) 555-0147", "US", "+1 212 555 0147"],
    ["2125550147", "CA", "+1 212 555 0147"],
    ["1-212-555-0147", "US", "+1 212 555 0147"],
    ['"+1 212 555 0147"', "US", "+1 212 555 0147"],
    ["+49 30 1234567", "US", "+49 30 1234567"],
    ["030 1234567", "DE", "030 1234567"],
    ["call us", "US", "call us"],
  ])("typed as %s in %s", (typed, country, read) => expect(understoodPhone(typed, country)).toBe(read));
});
