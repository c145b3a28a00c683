import { describe, expect, it } from "vitest";
import { barRules } from "../../../../src/domain/hours/bar-rules.ts";

const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const range = (opens: number, closes: number) => [{ opens, closes }];

describe("the places of the bars", () => {
  it("have one rule for each opening, however often the week has it", () => {
    const hours = { ...closed, mon: range(840, 1140), tue: range(840, 1140), sat: range(600, 840) };
    expect(barRules([{ hours, specialDays: [] }]).split("\n")).toEqual([
      '[data-range="840-1140"]{--a:44.44;--w:55.56}',
      '[data-range="600-840"]{--a:0;--w:44.44}',
    ]);
  });

  it("shrink when a special day makes the lane longer", () => {
    const specialDays = [{ from: "2026-11-26", until: "2026-11-26", hours: range(540, 600), reason: "Early" }];
    expect(barRules([{ hours: { ...closed, mon: range(600, 660) }, specialDays }])).toBe(
      '[data-range="600-660"]{--a:50;--w:50}',
    );
  });

  it("hold for one location only where there are two", () => {
    const one = { hours: { ...closed, mon: range(600, 660) }, specialDays: [] };
    const two = { hours: { ...closed, mon: range(600, 660), tue: range(660, 720) }, specialDays: [] };
    expect(barRules([one, two]).split("\n")).toEqual([
      '[data-axis="600-660"] [data-range="600-660"]{--a:0;--w:100}',
      '[data-axis="600-720"] [data-range="600-660"]{--a:0;--w:50}',
      '[data-axis="600-720"] [data-range="660-720"]{--a:50;--w:50}',
    ]);
  });

  it("are none for a clinic that is never open", () => {
    expect(barRules([{ hours: closed, specialDays: [] }])).toBe("");
  });
});
