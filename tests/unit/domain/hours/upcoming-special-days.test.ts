import { expect, it } from "vitest";
import { upcomingSpecialDays } from "../../../../src/domain/hours/upcoming-special-days.ts";

const on = (date: string) => ({ from: date, until: date, hours: [], reason: "Holiday" });
const written = [on("2027-01-01"), on("2026-11-25"), on("2026-12-25"), on("2026-11-26")];
const dates = (today: string, days: number) => upcomingSpecialDays(written, today, days).map(({ from }) => from);

it("begins with today and leaves out what is over", () => {
  expect(dates("2026-11-26", 30)).toEqual(["2026-11-26", "2026-12-25"]);
});

it("reaches across the year, earliest first, and includes the last day", () => {
  expect(dates("2026-12-18", 14)).toEqual(["2026-12-25", "2027-01-01"]);
  expect(dates("2026-12-18", 13)).toEqual(["2026-12-25"]);
});

it("leaves the list it was given in its order", () => {
  const list = [...written];
  upcomingSpecialDays(list, "2026-01-01", 400);
  expect(list).toEqual(written);
});
