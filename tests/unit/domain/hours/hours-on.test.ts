import { expect, it } from "vitest";
import type { WeekHours } from "../../../../src/domain/hours/day.ts";
import { hoursOn } from "../../../../src/domain/hours/hours-on.ts";

const afternoon = [{ opens: 840, closes: 1140 }];
const week: WeekHours = { mon: afternoon, tue: [], wed: [], thu: afternoon, fri: [], sat: [], sun: [] };
const holiday = { from: "2026-11-26", until: "2026-11-26", hours: [], reason: "Thanksgiving" };
const extra = { from: "2026-11-24", until: "2026-11-24", hours: [{ opens: 600, closes: 780 }], reason: "Open house" };

it("takes the hours of the day of the week", () => {
  expect(hoursOn("2026-11-23", week, [holiday, extra])).toEqual({ hours: afternoon });
  expect(hoursOn("2026-11-29", week, [holiday, extra])).toEqual({ hours: [] });
});

it("lets a special day come first, closed or open", () => {
  expect(hoursOn("2026-11-26", week, [holiday, extra])).toEqual({ hours: [], special: holiday });
  expect(hoursOn("2026-11-24", week, [holiday, extra])).toEqual({ hours: extra.hours, special: extra });
});
