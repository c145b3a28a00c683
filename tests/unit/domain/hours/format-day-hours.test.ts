import { expect, it } from "vitest";
import { formatDayHours } from "../../../../src/domain/hours/format-day-hours.ts";
import { stringsFor } from "../../../../src/strings/strings-for.ts";

const words = stringsFor("en-US");

it.each([
  [[], "Closed"],
  [[{ opens: 0, closes: 1440 }], "Open 24 hours"],
  [[{ opens: 0, closes: 1380 }], "12am–11pm"],
  [[{ opens: 840, closes: 1140 }], "2pm–7pm"],
  [
    [
      { opens: 540, closes: 720 },
      { opens: 840, closes: 1080 },
    ],
    "9am–12pm, 2pm–6pm",
  ],
])("%j reads %s", (hours, text) => {
  expect(formatDayHours({ hours }, "en-US", words)).toBe(text);
});

it("reads as the language writes it", () => {
  const day = [
    { opens: 540, closes: 750 },
    { opens: 840, closes: 1140 },
  ];
  const read = (language: string) =>
    formatDayHours({ hours: day }, language, stringsFor(language)).replace(/[\u00a0\u202f]/g, " ");
  expect(read("fr-CA")).toBe("9 h à 12 h 30, 14 h à 19 h");
  expect(read("he-IL")).toBe("\u20669:00–12:30\u2069, \u206614:00–19:00\u2069");
});
