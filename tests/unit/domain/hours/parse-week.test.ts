import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWeek } from "../../../../src/domain/hours/parse-week.ts";

const values: [string, string][] = JSON.parse(
  readFileSync(new URL("../../../fixtures/opening-hours/values.json", import.meta.url), "utf8"),
);

it.each([
  ["Mo-Fr 09:00-17:00", "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed"],
  [
    "Mo,We 08:00-12:00,14:00-18:00; Sa 10:00-14:00; PH off",
    "08:00-12:00, 14:00-18:00|closed|08:00-12:00, 14:00-18:00|closed|closed|10:00-14:00|closed",
  ],
  ["Mo-Th 09:00-19:00, Fr 09:00-13:00", "09:00-19:00|09:00-19:00|09:00-19:00|09:00-19:00|09:00-13:00|closed|closed"],
  ["Mo-Fr 08:00-18:00; We 08:00-12:00", "08:00-18:00|08:00-18:00|08:00-12:00|08:00-18:00|08:00-18:00|closed|closed"],
  ["Fr-Su,PH 10:00-12:00", "closed|closed|closed|closed|10:00-12:00|10:00-12:00|10:00-12:00"],
  ["24/7", Array(7).fill("24 hours").join("|")],
  ["Monday–Friday: 9 AM–5 PM, Sat: closed", "9 AM-5 PM|9 AM-5 PM|9 AM-5 PM|9 AM-5 PM|9 AM-5 PM|closed|closed"],
  ["Weekdays 9-5pm", "9-5pm|9-5pm|9-5pm|9-5pm|9-5pm|closed|closed"],
])("reads %j", (text, week) => {
  const read = parseWeek(text);
  expect("week" in read && Object.values(read.week).join("|")).toBe(week);
});

it.each([
  ['Mo-Fr 08:00-17:00 || "by appointment"', /hoursNote/],
  ["Apr-Oct: Mo-Fr 08:00-17:00", /specialDays with from, until/],
  ["week 1-53/2 Sa 10:00-12:00", /hoursNote/],
  ["Sa[1] 10:00-12:00", /hoursNote/],
  ["Mo-Fr 08:00+", /when it closes/],
  ["Mo-Fr sunrise-sunset", /times of the clock/],
  ["Mo 08:00-12:00; Mo 14:00-18:00", /both openings of a day in one place/],
  ["Mo-Fr whenever", /cannot be read/],
])("says how to write %j", (text, advice) => {
  const read = parseWeek(text);
  expect("advice" in read && read.advice).toMatch(advice);
});

describe("a hundred public values", () => {
  it("are a hundred", () => expect(values).toHaveLength(100));

  it.each(values)("%s is read right, or refused with the way to say it", (value, expected) => {
    const read = parseWeek(value);
    expect("week" in read ? Object.values(read.week).join(" | ") : read.advice).toBe(expected);
  });
});
