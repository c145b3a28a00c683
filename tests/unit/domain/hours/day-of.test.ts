import { expect, it } from "vitest";
import { dayOf } from "../../../../src/domain/hours/day-of.ts";

it.each([
  ["2026-11-22", "sun"],
  ["2026-11-23", "mon"],
  ["2024-02-29", "thu"],
  ["2000-01-01", "sat"],
])("%s is a %s", (date, day) => {
  expect(dayOf(date)).toBe(day);
});
