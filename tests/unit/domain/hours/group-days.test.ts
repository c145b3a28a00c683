import { expect, it } from "vitest";
import type { WeekHours } from "../../../../src/domain/hours/day.ts";
import { groupDays } from "../../../../src/domain/hours/group-days.ts";

const long = () => [{ opens: 840, closes: 1140 }];
const short = () => [{ opens: 600, closes: 840 }];

it("joins days in a row, Monday first, and leaves single days alone", () => {
  const week: WeekHours = { mon: long(), tue: long(), wed: long(), thu: long(), fri: short(), sat: long(), sun: [] };
  expect(groupDays(week)).toEqual([
    { from: "mon", to: "thu", hours: long() },
    { from: "fri", to: "fri", hours: short() },
    { from: "sat", to: "sat", hours: long() },
    { from: "sun", to: "sun", hours: [] },
  ]);
});

it("joins closed days, but not the end of the week with its beginning", () => {
  const week: WeekHours = {
    mon: [],
    tue: long(),
    wed: [...long(), { opens: 1200, closes: 1260 }],
    thu: long(),
    fri: long(),
    sat: [],
    sun: [],
  };
  expect(groupDays(week).map(({ from, to }) => `${from}-${to}`)).toEqual([
    "mon-mon",
    "tue-tue",
    "wed-wed",
    "thu-fri",
    "sat-sun",
  ]);
});

it("makes one group of a week that is the same every day", () => {
  const week: WeekHours = { mon: long(), tue: long(), wed: long(), thu: long(), fri: long(), sat: long(), sun: long() };
  expect(groupDays(week)).toEqual([{ from: "mon", to: "sun", hours: long() }]);
});
