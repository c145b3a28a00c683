import { describe, expect, it } from "vitest";
import type { WeekHours } from "../../../../src/domain/hours/day.ts";
import { openingHoursSpecification } from "../../../../src/domain/hours/opening-hours-specification.ts";

const closed: WeekHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const type = "OpeningHoursSpecification";

describe("hours for search engines", () => {
  it("puts all days with the same hours together, also when they are not in a row, and leaves closed days out", () => {
    const long = [{ opens: 840, closes: 1140 }];
    const week: WeekHours = {
      ...closed,
      mon: long,
      tue: long,
      thu: [{ opens: 840, closes: 1140 }],
      sat: [{ opens: 600, closes: 845 }],
    };
    expect(openingHoursSpecification(week, [])).toEqual([
      { "@type": type, dayOfWeek: ["Monday", "Tuesday", "Thursday"], opens: "14:00", closes: "19:00" },
      { "@type": type, dayOfWeek: ["Saturday"], opens: "10:00", closes: "14:05" },
    ]);
  });

  it("writes two objects for a day with a break", () => {
    const week: WeekHours = {
      ...closed,
      wed: [
        { opens: 540, closes: 720 },
        { opens: 840, closes: 1080 },
      ],
      fri: [{ opens: 540, closes: 720 }],
    };
    expect(openingHoursSpecification(week, [])).toEqual([
      { "@type": type, dayOfWeek: ["Wednesday", "Friday"], opens: "09:00", closes: "12:00" },
      { "@type": type, dayOfWeek: ["Wednesday"], opens: "14:00", closes: "18:00" },
    ]);
  });

  it("closes at a smaller time past midnight, and at 23:59 on a whole day", () => {
    const week: WeekHours = {
      ...closed,
      fri: [{ opens: 1320, closes: 1560 }],
      sat: [{ opens: 0, closes: 1440 }],
      sun: [{ opens: 1080, closes: 1440 }],
    };
    expect(openingHoursSpecification(week, []).map(({ opens, closes }) => `${opens}-${closes}`)).toEqual([
      "22:00-02:00",
      "00:00-23:59",
      "18:00-00:00",
    ]);
  });

  it("dates special days, and gives a closed one 00:00 twice", () => {
    const specialDays = [
      { from: "2026-11-26", until: "2026-11-26", hours: [], reason: "Thanksgiving" },
      { from: "2026-12-24", until: "2026-12-24", hours: [{ opens: 600, closes: 780 }], reason: "Christmas Eve" },
    ];
    expect(openingHoursSpecification(closed, specialDays)).toEqual([
      { "@type": type, opens: "00:00", closes: "00:00", validFrom: "2026-11-26", validThrough: "2026-11-26" },
      { "@type": type, opens: "10:00", closes: "13:00", validFrom: "2026-12-24", validThrough: "2026-12-24" },
    ]);
  });

  it("says nothing of a week without hours", () => {
    expect(openingHoursSpecification(closed, [])).toEqual([]);
  });
});
