import { describe, expect, it } from "vitest";
import { days, type SpecialDays, type WeekHours } from "../../../../src/domain/hours/day.ts";
import { formatDayHours } from "../../../../src/domain/hours/format-day-hours.ts";
import { openingHoursSpecification } from "../../../../src/domain/hours/opening-hours-specification.ts";
import { parseOpeningHours } from "../../../../src/domain/hours/parse-opening-hours.ts";
import { stringsFor } from "../../../../src/strings/strings-for.ts";

const longNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Seven days as an owner writes them, Monday first, and special days. */
const schedules: Record<string, { week: string[]; special?: Record<string, string> }> = {
  "an ordinary week": { week: ["2pm-7pm", "2pm-7pm", "2pm-7pm", "2pm-7pm", "1pm-6pm", "10am-2pm", "closed"] },
  "a week of breaks": { week: Array(7).fill("9am-12pm, 2pm-6pm") },
  "nights past midnight": { week: ["closed", "closed", "closed", "6pm-2am", "6pm-2am", "8pm-3:30am", "closed"] },
  "until midnight": { week: Array(7).fill("12pm-12am") },
  "closed all week": { week: Array(7).fill("closed") },
  "round the clock": { week: Array(7).fill("24 hours") },
  "round the clock on one day": { week: ["24 hours", "closed", "closed", "closed", "closed", "closed", "9am-5pm"] },
  "every day another time": {
    week: ["6am-7:15am", "7am-8am", "8:05am-9am", "9am-10am", "10am-11:59am", "11am-12pm", "12pm-1pm"],
  },
  "three openings on a day": { week: ["6am-8am, 10am-12pm, 5pm-9pm", ...Array(6).fill("closed")] },
  "special days": {
    week: Array(7).fill("9am-5pm"),
    special: {
      "2026-11-26": "closed",
      "2026-12-24": "9am-11am, 12pm-1pm",
      "2026-12-31": "9pm-1am",
      "2027-01-02": "24 hours",
    },
  },
};

describe("ten odd schedules", () => {
  it("are ten", () => expect(Object.keys(schedules)).toHaveLength(10));

  it.each(Object.entries(schedules))("%s: machines are told what the table says", (_, { week, special = {} }) => {
    const hours = Object.fromEntries(
      days.map((day, index) => [day, parsed(week[index] ?? "")]),
    ) as unknown as WeekHours;
    const specialDays = Object.entries(special).map(([date, text]) => ({
      from: date,
      until: date,
      hours: parsed(text),
      reason: "Reason",
    }));
    const told = openingHoursSpecification(hours, specialDays);
    for (const [index, name] of longNames.entries()) {
      const machine = told.filter(({ dayOfWeek }) => dayOfWeek?.includes(name as never));
      expect(machine.map(inWords).sort(), name).toEqual(readTable(hours, index));
    }
    for (const day of specialDays) {
      const machine = told.filter(
        ({ validFrom, validThrough }) => validFrom === day.from && validThrough === day.until,
      );
      expect(machine.map(inWords).sort(), day.from).toEqual(readSpecial(day));
    }
    expect(told.filter(({ validFrom }) => validFrom)).toHaveLength(specialDays.flatMap(readSpecial).length);
  });
});

function parsed(text: string): SpecialDays["hours"] {
  const result = parseOpeningHours(text);
  if ("advice" in result) throw new Error(`${text}: ${result.advice}`);
  return result.ranges;
}

const shown = (hours: SpecialDays["hours"]) => formatDayHours({ hours }, "en-US", stringsFor("en-US"));

/** The words of the table, read as a visitor reads them: "2pm–7pm" → "14:00-19:00". */
function readWords(text: string): string[] {
  if (text === "Closed") return [];
  if (text === "Open 24 hours") return ["00:00-23:59"];
  return text
    .split(", ")
    .map((range) => range.split("–").map(clock).join("-"))
    .sort();
}

const readTable = (week: WeekHours, index: number) => readWords(shown(week[days[index] ?? "mon"]));

/** Google has closed special days told as open from midnight to midnight. */
const readSpecial = ({ hours }: SpecialDays) => (hours.length === 0 ? ["00:00-00:00"] : readWords(shown(hours)));

const inWords = ({ opens, closes }: { opens: string; closes: string }) => `${opens}-${closes}`;

function clock(written: string): string {
  const [, hour = "", minutes = "00", half = ""] = /^(\d+)(?::(\d+))?([ap])m$/.exec(written) ?? [];
  return `${String((Number(hour) % 12) + (half === "p" ? 12 : 0)).padStart(2, "0")}:${minutes}`;
}
