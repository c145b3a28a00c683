import { describe, expect, it } from "vitest";
import { addDays, formatCalendarDate, isCalendarDate } from "../../../src/domain/calendar-date.ts";

describe("a day of the calendar", () => {
  it.each(["2026-11-22", "2024-02-29", "2000-02-29", "1999-12-31"])("is %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });
  it.each([
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-2",
    "11/26/2026",
    "2026-11-22T00:00",
    " 2026-11-22",
    "",
  ])("is not %j", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

it.each([
  ["2026-11-30", 1, "2026-12-01"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-03-07", 2, "2026-03-09"],
  ["2026-11-22", 0, "2026-11-22"],
])("%s and %i days is %s, also over a clock change", (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
});

it("is printed as it is written, in the language of the reader", () => {
  expect(formatCalendarDate("2019-07-12", "en-US")).toBe("July 12, 2019");
  expect(formatCalendarDate("2026-01-01", "de-DE")).toBe("1. Januar 2026");
});
