import { describe, expect, it } from "vitest";
import { localTime } from "../../../../src/domain/hours/local-time.ts";

describe("the clock on the wall", () => {
  it.each([
    // New York, clocks forward on 2026-03-08: 1:59 is followed by 3:00
    ["2026-03-08T06:59:59Z", "America/New_York", "2026-03-08", "sun", "01:59"],
    ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08", "sun", "03:00"],
    // New York, clocks back on 2026-11-01: 1:30 comes twice
    ["2026-11-01T05:30:00Z", "America/New_York", "2026-11-01", "sun", "01:30"],
    ["2026-11-01T06:30:00Z", "America/New_York", "2026-11-01", "sun", "01:30"],
    ["2026-11-01T07:00:00Z", "America/New_York", "2026-11-01", "sun", "02:00"],
    // midnight is 00:00 of the new day, in winter and in summer
    ["2026-01-01T04:59:00Z", "America/New_York", "2025-12-31", "wed", "23:59"],
    ["2026-01-01T05:00:00Z", "America/New_York", "2026-01-01", "thu", "00:00"],
    ["2026-07-01T04:00:00Z", "America/New_York", "2026-07-01", "wed", "00:00"],
    // half hours, and a clock change of half an hour: +10:30 becomes +11:00 on 2026-10-04
    ["2026-05-31T18:30:00Z", "Asia/Kolkata", "2026-06-01", "mon", "00:00"],
    ["2026-10-03T15:29:00Z", "Australia/Lord_Howe", "2026-10-04", "sun", "01:59"],
    ["2026-10-03T15:30:00Z", "Australia/Lord_Howe", "2026-10-04", "sun", "02:30"],
    ["2026-04-04T14:59:00Z", "Australia/Lord_Howe", "2026-04-05", "sun", "01:59"],
    ["2026-04-04T15:00:00Z", "Australia/Lord_Howe", "2026-04-05", "sun", "01:30"],
    ["2028-02-29T11:59:00Z", "Pacific/Auckland", "2028-03-01", "wed", "00:59"],
    ["2026-06-15T00:00:00Z", "UTC", "2026-06-15", "mon", "00:00"],
  ])("%s in %s", (instant, timeZone, date, day, clock) => {
    const [hour, minute] = clock.split(":").map(Number) as [number, number];
    expect(localTime(new Date(instant), timeZone)).toEqual({ date, day, minutes: hour * 60 + minute });
  });

  it("refuses a zone that does not exist", () => {
    expect(() => localTime(new Date(0), "America/Gotham")).toThrow(RangeError);
  });
});
