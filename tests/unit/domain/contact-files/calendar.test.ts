import { describe, expect, it } from "vitest";
import { calendar } from "../../../../src/domain/contact-files/calendar.ts";

const about = {
  name: "Field House",
  site: "clinic.example",
  made: "2026-11-22",
  place: "1 Main St, Springfield, IL 62701",
};
const written = (title = "Closed") =>
  calendar([{ from: "2026-12-31", until: "2026-12-31", title }], about).replaceAll("\r\n ", "");
const linesOf = (text: string) => text.split("\r\n");

describe("days for a calendar", () => {
  it("are whole days that end where the next begins, over the end of a year too", () => {
    expect(linesOf(written())).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Field House//clinic.example//EN",
      "BEGIN:VEVENT",
      "UID:2026-12-31@clinic.example",
      "DTSTAMP:20261122T000000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Closed",
      "LOCATION:1 Main St\\, Springfield\\, IL 62701",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("have one event each", () => {
    const days = ["2026-12-24", "2026-12-25"].map((date) => ({ from: date, until: date, title: "Closed" }));
    expect(calendar(days, about).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar([], about)).not.toContain("VEVENT");
  });

  it("let no reason end its value", () => {
    expect(written("Closed (snow; ice, wind)")).toContain("SUMMARY:Closed (snow\\; ice\\, wind)\r\n");
  });
});
