import { describe, expect, it } from "vitest";
import type { WeekHours } from "../../../../src/domain/hours/day.ts";
import { hoursAxis } from "../../../../src/domain/hours/hours-axis.ts";

const closed: WeekHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

describe("the axis of a drawing of hours", () => {
  it("encloses the whole week in whole hours", () => {
    const week: WeekHours = { ...closed, mon: [{ opens: 870, closes: 1145 }], sat: [{ opens: 630, closes: 840 }] };
    expect(hoursAxis(week, [])).toEqual({ from: 600, to: 1200 });
  });

  it("keeps times that are whole hours, and encloses special days and the time past midnight", () => {
    const week: WeekHours = { ...closed, mon: [{ opens: 840, closes: 1140 }] };
    const special = {
      from: "2026-12-31",
      until: "2026-12-31",
      hours: [{ opens: 540, closes: 1470 }],
      reason: "New Year’s Eve",
    };
    expect(hoursAxis(week, [])).toEqual({ from: 840, to: 1140 });
    expect(hoursAxis(week, [special])).toEqual({ from: 540, to: 1500 });
  });

  it("is the whole day when nothing is open", () => {
    expect(hoursAxis(closed, [{ from: "2026-12-25", until: "2026-12-25", hours: [], reason: "Christmas" }])).toEqual({
      from: 0,
      to: 1440,
    });
  });
});
