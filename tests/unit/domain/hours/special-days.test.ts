import { describe, expect, it } from "vitest";
import type { SpecialDays } from "../../../../src/domain/hours/day.ts";
import { formatSpecialDays } from "../../../../src/domain/hours/format-special-days.ts";
import { hoursOn } from "../../../../src/domain/hours/hours-on.ts";
import { type OpenSentences, openLine } from "../../../../src/domain/hours/open-line.ts";
import { openState } from "../../../../src/domain/hours/open-state.ts";
import { openingHoursSpecification } from "../../../../src/domain/hours/opening-hours-specification.ts";
import { upcomingSpecialDays } from "../../../../src/domain/hours/upcoming-special-days.ts";
import { english } from "../../../../src/strings/en.ts";

const usual = [{ opens: 840, closes: 1140 }];
const week = { mon: usual, tue: usual, wed: usual, thu: usual, fri: usual, sat: [], sun: [] };
const vacation: SpecialDays = { from: "2026-08-03", until: "2026-08-14", hours: [], reason: "Vacation" };
const oneDay: SpecialDays = { from: "2026-08-05", until: "2026-08-05", hours: usual, reason: "Open house" };
const christmas: SpecialDays = { from: "2026-12-24", until: "2027-01-02", yearly: true, hours: [], reason: "Holidays" };
const summer: SpecialDays = { from: "2026-06-01", until: "2026-08-31", days: ["fri"], hours: [], reason: "Summer" };
const all = [vacation, oneDay, christmas, summer];
const reasonOn = (date: string) => hoursOn(date, week, upcomingSpecialDays(all, date, 0)).special?.reason;

describe("days with other hours", () => {
  it("are a vacation from its first to its last day", () => {
    expect(["2026-08-02", "2026-08-03", "2026-08-14", "2026-08-15"].map(reasonOn)).toEqual([
      undefined,
      "Vacation",
      "Vacation",
      undefined,
    ]);
  });

  it("are the shorter ones where two hold", () => expect(reasonOn("2026-08-05")).toBe("Open house"));

  it("come back every year from their first one on, also past New Year", () => {
    const days = ["2025-12-25", "2026-12-24", "2027-01-02", "2027-01-03", "2031-12-31", "2032-01-01"];
    expect(days.map(reasonOn)).toEqual([undefined, "Holidays", "Holidays", undefined, "Holidays", "Holidays"]);
  });

  it("are certain days of the week in a season", () => {
    expect(["2026-06-04", "2026-06-05", "2026-08-28", "2026-09-04"].map(reasonOn)).toEqual([
      undefined,
      "Summer",
      "Summer",
      undefined,
    ]);
  });

  it("keep February 29 in other years", () => {
    const leap = [{ from: "2028-02-29", until: "2028-02-29", yearly: true, hours: [], reason: "Leap" }];
    expect(hoursOn("2029-03-01", week, upcomingSpecialDays(leap, "2029-03-01", 0)).special?.reason).toBe("Leap");
  });

  it("are announced while they last, each year with its dates", () => {
    const ahead = upcomingSpecialDays(all, "2026-08-10", 600).map(({ from, until }) => `${from}/${until}`);
    expect(ahead).toEqual([
      "2026-06-01/2026-08-31",
      "2026-08-03/2026-08-14",
      "2026-12-24/2027-01-02",
      "2027-12-24/2028-01-02",
    ]);
  });

  it("are told to search engines with both dates and their days", () => {
    const empty = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(openingHoursSpecification(empty, [vacation, summer])).toEqual([
      {
        "@type": "OpeningHoursSpecification",
        opens: "00:00",
        closes: "00:00",
        validFrom: "2026-08-03",
        validThrough: "2026-08-14",
      },
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: ["Friday"],
        opens: "00:00",
        closes: "00:00",
        validFrom: "2026-06-01",
        validThrough: "2026-08-31",
      },
    ]);
  });

  it.each([
    [vacation, "Mon, Aug 3 – Fri, Aug 14"],
    [oneDay, "Wed, Aug 5"],
    [summer, "Fri: Jun 1 – Aug 31"],
    [christmas, "Thu, Dec 24, 2026 – Sat, Jan 2, 2027"],
  ])("are written short: %#", (special, text) => {
    expect(formatSpecialDays(special, "en-US").replace(/[\u2009\u202F]/g, " ")).toBe(text);
  });

  it("never leave the site saying open, and name the day of the next opening", () => {
    const place = { hours: week, specialDays: [vacation], timeZone: "America/New_York" };
    const line = (instant: string) =>
      openLine(
        openState(new Date(instant), place),
        Object.values(english.open) as unknown as OpenSentences,
        () => "Monday",
        "en-US",
      ).text;
    expect(line("2026-08-03T19:00:00Z")).toBe("Closed today for Vacation, opens Monday, August 17 at 2pm");
    expect(line("2026-08-14T19:00:00Z")).toBe("Closed today for Vacation, opens Monday at 2pm");
    expect(line("2026-08-17T19:00:00Z")).toBe("Open now, until 7pm");
  });

  it("tell of a day by appointment", () => {
    const place = {
      hours: { ...week, byAppointment: ["sat" as const] },
      specialDays: [],
      timeZone: "America/New_York",
    };
    const state = openState(new Date("2026-08-22T16:00:00Z"), place);
    expect(openLine(state, Object.values(english.open) as unknown as OpenSentences, () => "", "en-US").text).toBe(
      "By appointment today",
    );
  });
});
