import { describe, expect, it } from "vitest";
import { federalHolidays } from "../../../../src/domain/hours/federal-holidays.ts";

describe("the public holidays of a year", () => {
  it("fall on the days the law names", () => {
    expect(federalHolidays(2026).map(({ date }) => date)).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-07-04",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
  });

  it("put Memorial Day on the last Monday of May, the fourth or the fifth", () => {
    const memorialDay = (year: number) => federalHolidays(year).find(({ name }) => name === "Memorial Day")?.date;
    expect([2027, 2028, 2032].map(memorialDay)).toEqual(["2027-05-31", "2028-05-29", "2032-05-31"]);
  });
});
