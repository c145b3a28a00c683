import { expect, it } from "vitest";
import { formatDayHours } from "../../../../src/domain/hours/format-day-hours.ts";

const words = { closed: "Closed", allDay: "Open 24 hours" };

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
  expect(formatDayHours(hours, "en-US", words)).toBe(text);
});
