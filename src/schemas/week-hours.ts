import { z } from "astro/zod";
import { type Day, dayNames, days, type WeekHours } from "../domain/hours/day.ts";
import { type ParsedHours, parseOpeningHours } from "../domain/hours/parse-opening-hours.ts";
import { openingHours } from "./opening-hours.ts";
import { line } from "./text.ts";

/** Does a day of the week show that the 24-hour clock is used? Then `10:00-11:30` says enough on the others. */
function showsTwentyFourHours(week: object): boolean {
  return Object.values(week).some(
    (hours) =>
      /(?:^|[^\d:.])(?:0\d|1[3-9]|2[0-4])(?::\d\d|h|\s?Uhr)?/i.test(String(hours)) && !/[ap]\.?m/i.test(String(hours)),
  );
}

/** The hours of a day on a site that uses the 24-hour clock, so written that they say so. */
function onTwentyFourHours(hours: unknown): unknown {
  if (
    typeof hours !== "string" ||
    !("advice" in parseOpeningHours(hours)) ||
    "advice" in parseOpeningHours(hours, true)
  )
    return hours;
  return hours.replace(/\b(\d{1,2})[:.](\d\d)\b/g, "$1h$2");
}

/** The week as it is written; on the 24-hour clock where one of its days shows that. */
function withClock(week: unknown): unknown {
  if (typeof week !== "object" || week === null || Array.isArray(week) || !showsTwentyFourHours(week)) return week;
  return Object.fromEntries(Object.entries(week).map(([day, hours]) => [day, onTwentyFourHours(hours)]));
}

const seven = Object.fromEntries(
  days.map((day) => [
    day,
    openingHours(`The hours on ${dayNames[day]}: closed, by appointment, or for example 2pm-7pm.`),
  ]),
) as Record<Day, ReturnType<typeof openingHours>>;

const advice =
  "Write the hours of each day on a line of its own, set in by two spaces: mon: 9am-5pm, tue: 9am-5pm, and so on to sun: closed.";

/**
 * The hours of a week, all seven days. The value holds the openings of each day; `byAppointment` lists the days on which people
 * come by appointment.
 */
export const weekHours = z
  .preprocess(
    withClock,
    z.strictObject(seven, {
      error: (issue) => (issue.code === "invalid_type" && typeof issue.input === "string" ? advice : undefined),
    }),
  )
  .transform((week): WeekHours => {
    const openings = Object.fromEntries(days.map((day) => [day, week[day].ranges])) as Record<
      Day,
      ParsedHours["ranges"]
    >;
    const byAppointment = days.filter((day) => week[day].byAppointment);
    return { ...openings, ...(byAppointment.length > 0 && { byAppointment }) };
  })
  .describe("The opening hours: all seven days. Leave the block out only where you write byAppointment: true.");

/** What the table of hours cannot say. */
export const hoursNote = line(
  "A line below the hours, for what they cannot say: Every second Saturday 10am to 2pm, please call first.",
  { max: 160 },
);
