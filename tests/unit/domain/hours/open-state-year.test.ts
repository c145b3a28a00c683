import { describe, expect, it } from "vitest";
import type { WeekHours } from "../../../../src/domain/hours/day.ts";
import { openState } from "../../../../src/domain/hours/open-state.ts";

/*
 * Every eleventh minute of 2026 in New York against a rule that shares nothing with the code: a plan of the year, one
 * mark a minute on the clock of the wall, painted from the openings; the clock by the law (Energy Policy Act of 2005:
 * daylight time from 2am on the second Sunday of March to 2am on the first Sunday of November).
 */
const range = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 });
const hours: WeekHours = {
  mon: [range(14, 19)],
  tue: [range(9, 12), range(14, 24)],
  wed: [range(0, 3), range(14, 19)],
  thu: [],
  fri: [range(13, 18), range(22, 26)],
  sat: [range(10, 14), range(21, 27.25)],
  sun: [range(22, 25.5)],
};
const specialDays = [
  { from: "2026-07-03", until: "2026-07-03", hours: [], reason: "Independence Day" },
  { from: "2026-11-26", until: "2026-11-26", hours: [], reason: "Thanksgiving" },
  { from: "2026-11-27", until: "2026-11-27", hours: [range(10, 13)], reason: "Day after" },
  { from: "2026-12-24", until: "2026-12-24", hours: [range(8, 10), range(23, 25)], reason: "Christmas Eve" },
];

const minute = 60_000;
const day = 1440;
const first = Date.UTC(2025, 11, 30) / minute;
const plan = new Uint8Array(day * 400);
const weekFromSunday = [hours.sun, hours.mon, hours.tue, hours.wed, hours.thu, hours.fri, hours.sat];
for (let at = 0; at < plan.length; at += day) {
  const date = new Date((first + at) * minute);
  const special = specialDays.find((one) => one.from === date.toISOString().slice(0, 10));
  for (const { opens, closes } of special?.hours ?? weekFromSunday[date.getUTCDay()] ?? []) {
    plan.fill(1, at + opens, at + closes);
  }
}
/** The next minute from each one on at which the plan changes. */
const nextChange = new Int32Array(plan.length).fill(plan.length);
for (let at = plan.length - 2; at >= 0; at--)
  nextChange[at] = plan[at] === plan[at + 1] ? (nextChange[at + 1] ?? 0) : at + 1;

/** Minutes on the wall of New York since the plan's first one. */
function wall(instant: number): number {
  const summer = instant >= Date.UTC(2026, 2, 8, 7) && instant < Date.UTC(2026, 10, 1, 6);
  return Math.floor(instant / minute) - (summer ? 240 : 300) - first;
}

function expected(instant: number): string {
  const now = wall(instant);
  const change = nextChange[now] ?? 0;
  if (!plan[now]) return `closed until ${new Date((first + change) * minute).toISOString().slice(0, 16)}`;
  return `open until ${change % day || day}${wall(instant + 30 * minute) >= change ? ", soon" : ""}`;
}

function actual(instant: number): string {
  const state = openState(new Date(instant), { hours, specialDays, timeZone: "America/New_York" });
  if (state.state === "open") return `open until ${state.closes}${state.soon ? ", soon" : ""}`;
  const minutes = state.opens?.minutes ?? Number.NaN;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return `closed until ${state.opens?.date}T${clock}`;
}

describe("a year of open and closed", () => {
  it("agrees with the painted plan at every eleventh minute", () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 11 * minute) {
      const [is, should] = [actual(at), expected(at)];
      if (is !== should) wrong.push(`${new Date(at).toISOString()}: ${is}, not ${should}`);
    }
    expect(wrong).toEqual([]);
  }, 20_000);
});
