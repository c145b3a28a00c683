import { describe, expect, it } from "vitest";
import { days, type SpecialDays, type WeekHours } from "../../../../src/domain/hours/day.ts";
import { openState } from "../../../../src/domain/hours/open-state.ts";
import { parseOpeningHours } from "../../../../src/domain/hours/parse-opening-hours.ts";

type Written = Partial<Record<(typeof days)[number], string>>;

function ranges(text: string) {
  const result = parseOpeningHours(text);
  if ("advice" in result) throw new Error(result.advice);
  return result.ranges;
}
const weekOf = (written: Written) =>
  Object.fromEntries(days.map((day) => [day, ranges(written[day] ?? "closed")])) as unknown as WeekHours;
const special = (date: string, text: string): SpecialDays => ({
  from: date,
  until: date,
  hours: ranges(text),
  reason: "Holiday",
});

function at(instant: string, written: Written, specialDays: SpecialDays[] = [], timeZone = "America/New_York") {
  return openState(new Date(instant), { hours: weekOf(written), specialDays, timeZone });
}
const open = (closes: number, soon = false) => ({ state: "open", closes, soon });
type When = "today" | "tomorrow" | "later" | "distant";
const closedUntil = (date: string, day: string, minutes: number, when: When = "later") => ({
  state: "closed",
  opens: { date, day, minutes, today: when === "today", tomorrow: when === "tomorrow", distant: when === "distant" },
});

describe("an ordinary week", () => {
  const clinic: Written = { mon: "2pm-7pm", tue: "2pm-7pm", fri: "1pm-6pm", sat: "10am-2pm" };
  // 2026-11-23 is a Monday; New York is five hours behind UTC.
  it.each([
    ["2026-11-23T18:59:00Z", closedUntil("2026-11-23", "mon", 840, "today")],
    ["2026-11-23T19:00:00Z", open(1140)],
    ["2026-11-23T23:29:00Z", open(1140)],
    ["2026-11-23T23:30:00Z", open(1140, true)],
    ["2026-11-23T23:59:59Z", open(1140, true)],
    ["2026-11-24T00:00:00Z", closedUntil("2026-11-24", "tue", 840, "tomorrow")],
    ["2026-11-24T05:00:00Z", closedUntil("2026-11-24", "tue", 840, "today")],
    ["2026-11-25T17:00:00Z", closedUntil("2026-11-27", "fri", 780)],
    ["2026-11-28T19:00:00Z", closedUntil("2026-11-30", "mon", 840)],
    ["2026-11-29T17:00:00Z", closedUntil("2026-11-30", "mon", 840, "tomorrow")],
  ])("at %s", (instant, state) => {
    expect(at(instant, clinic)).toEqual(state);
  });

  it("waits in a break for the second opening of the day", () => {
    const written = { mon: "9am-12pm, 2pm-6pm" };
    expect(at("2026-11-23T16:45:00Z", written)).toEqual(open(720, true));
    expect(at("2026-11-23T17:00:00Z", written)).toEqual(closedUntil("2026-11-23", "mon", 840, "today"));
    expect(at("2026-11-23T19:00:00Z", written)).toEqual(open(1080));
    expect(at("2026-11-23T23:00:00Z", written)).toEqual(closedUntil("2026-11-30", "mon", 540, "distant"));
  });
});

describe("past midnight", () => {
  const late: Written = { sat: "10pm-2am", sun: "9pm-1am" };
  it.each([
    ["Saturday 23:00", "2026-11-29T04:00:00Z", open(120)],
    ["Sunday 00:00", "2026-11-29T05:00:00Z", open(120)],
    ["Sunday 01:40", "2026-11-29T06:40:00Z", open(120, true)],
    ["Sunday 02:00", "2026-11-29T07:00:00Z", closedUntil("2026-11-29", "sun", 1260, "today")],
    ["Sunday 23:50", "2026-11-30T04:50:00Z", open(60)],
    ["Monday 00:30", "2026-11-30T05:30:00Z", open(60, true)],
    ["Monday 01:00", "2026-11-30T06:00:00Z", closedUntil("2026-12-05", "sat", 1320)],
  ])("%s", (_, instant, state) => {
    expect(at(instant, late)).toEqual(state);
  });

  it("runs on into a day that is closed, and into a special one", () => {
    expect(at("2026-11-29T06:00:00Z", { sat: "10pm-2am" })).toEqual(open(120));
    expect(at("2026-11-29T06:00:00Z", { sat: "10pm-2am" }, [special("2026-11-29", "closed")])).toEqual(open(120));
  });

  it("takes openings that touch at midnight, or overlap, as one", () => {
    const written = { mon: "6pm-12am", tue: "0:00-3:00, 03:00-04:00" };
    expect(at("2026-11-24T04:45:00Z", written)).toEqual(open(240));
    expect(at("2026-11-24T05:00:00Z", written)).toEqual(open(240));
    expect(at("2026-11-24T06:30:00Z", { mon: "10pm-3am", tue: "2am-9am" })).toEqual(open(540));
  });

  it("calls the end of the day midnight, and says so in time", () => {
    expect(at("2026-11-24T04:00:00Z", { mon: "6pm-12am" })).toEqual(open(1440));
    expect(at("2026-11-24T04:30:00Z", { mon: "6pm-12am" })).toEqual(open(1440, true));
    expect(at("2026-11-24T05:00:00Z", { mon: "6pm-12am" })).toEqual(closedUntil("2026-11-30", "mon", 1080));
  });
});

describe("whole days", () => {
  const always = Object.fromEntries(days.map((day) => [day, "24 hours"]));
  it("never closes", () => {
    expect(at("2026-11-24T04:59:00Z", always)).toEqual({ state: "open", soon: false });
  });
  it("says when it closes once that is less than a day ahead", () => {
    const written = { mon: "24 hours", tue: "24 hours" };
    expect(at("2026-11-23T17:00:00Z", written)).toEqual({ state: "open", soon: false });
    expect(at("2026-11-24T17:00:00Z", written)).toEqual(open(1440));
  });
  it("knows no next opening when every day is closed", () => {
    expect(at("2026-11-24T17:00:00Z", {})).toEqual({ state: "closed" });
  });
});

describe("special days", () => {
  const clinic: Written = { wed: "2pm-7pm", thu: "2pm-7pm", fri: "1pm-6pm" };
  const thanksgiving = special("2026-11-26", "closed");
  it("names the day that is closed, and opens on the next one", () => {
    expect(at("2026-11-26T20:00:00Z", clinic, [thanksgiving])).toEqual({
      ...closedUntil("2026-11-27", "fri", 780, "tomorrow"),
      special: thanksgiving,
    });
  });
  it("leaps over it the evening before, and does not name it then", () => {
    expect(at("2026-11-26T01:00:00Z", clinic, [thanksgiving])).toEqual(closedUntil("2026-11-27", "fri", 780));
  });
  it("keeps the special hours of a day, also on a day that is closed otherwise", () => {
    const short = special("2026-11-27", "10am-1pm");
    expect(at("2026-11-27T17:40:00Z", clinic, [short])).toEqual(open(780, true));
    expect(at("2026-11-27T18:00:00Z", clinic, [short])).toEqual(closedUntil("2026-12-02", "wed", 840));
    expect(at("2026-11-29T16:00:00Z", clinic, [special("2026-11-29", "10am-1pm")])).toEqual(open(780));
  });
  it("looks ahead ten weeks", () => {
    expect(at("2026-11-25T17:00:00Z", {}, [special("2026-12-09", "10am-1pm")])).toEqual(
      closedUntil("2026-12-09", "wed", 600, "distant"),
    );
    expect(at("2026-11-25T17:00:00Z", {}, [special("2027-02-04", "10am-1pm")])).toEqual({ state: "closed" });
  });
});

describe("clock changes", () => {
  const night: Written = { sat: "10pm-2am" };
  it("counts the minutes that are really left when an hour is skipped", () => {
    const written = { sat: "10pm-3:15am" };
    expect(at("2026-03-08T06:40:00Z", written)).toEqual(open(195));
    expect(at("2026-03-08T06:45:00Z", written)).toEqual(open(195, true));
    expect(at("2026-03-08T07:10:00Z", written)).toEqual(open(195, true));
    expect(at("2026-03-08T07:15:00Z", written)).toMatchObject({ state: "closed" });
    expect(at("2026-03-08T06:59:00Z", night)).toEqual(open(120, true));
    expect(at("2026-03-08T07:00:00Z", night)).toMatchObject({ state: "closed" });
  });
  it("stays open through an hour that comes twice", () => {
    expect(at("2026-11-01T05:45:00Z", night)).toEqual(open(120));
    expect(at("2026-11-01T06:20:00Z", night)).toEqual(open(120));
    expect(at("2026-11-01T06:45:00Z", night)).toEqual(open(120, true));
    expect(at("2026-11-01T07:00:00Z", night)).toMatchObject({ state: "closed" });
  });
  it("keeps to the clock on the wall before and after", () => {
    const written = { sat: "10am-2pm", sun: "10am-2pm" };
    expect(at("2026-03-07T15:00:00Z", written)).toEqual(open(840));
    expect(at("2026-03-08T13:59:00Z", written)).toEqual(closedUntil("2026-03-08", "sun", 600, "today"));
    expect(at("2026-03-08T14:00:00Z", written)).toEqual(open(840));
    expect(at("2026-11-01T14:59:00Z", written)).toEqual(closedUntil("2026-11-01", "sun", 600, "today"));
    expect(at("2026-11-01T15:00:00Z", written)).toEqual(open(840));
  });
});

describe("other zones", () => {
  it("is Tuesday in Kolkata while it is Monday in New York", () => {
    const written = { tue: "9am-5pm" };
    expect(at("2026-11-24T03:30:00Z", written, [], "Asia/Kolkata")).toEqual(open(1020));
    expect(at("2026-11-24T03:30:00Z", written)).toEqual(closedUntil("2026-11-24", "tue", 540, "tomorrow"));
  });
  it("follows the half-hour change of Lord Howe Island", () => {
    const written = { sat: "10pm-3am" };
    expect(at("2026-10-03T15:25:00Z", written, [], "Australia/Lord_Howe")).toEqual(open(180));
    expect(at("2026-10-03T15:30:00Z", written, [], "Australia/Lord_Howe")).toEqual(open(180, true));
    expect(at("2026-10-03T16:00:00Z", written, [], "Australia/Lord_Howe")).toMatchObject({ state: "closed" });
  });
});
