import { addDays, type CalendarDate, formatCalendarDate } from "../domain/calendar-date.ts";
import { dayOf } from "../domain/hours/day-of.ts";
import { federalHolidays } from "../domain/hours/federal-holidays.ts";
import { specialDaysOn } from "../domain/hours/special-days-on.ts";
import { upcomingSpecialDays } from "../domain/hours/upcoming-special-days.ts";
import type { Location } from "../schemas/location.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

const daysAhead = 60;

/** The public holidays of the next 60 days on which a location would be open by its usual hours. Known for the US only. */
export function holidayTodos({ file, value, lineOf }: Entry<Location>, today: CalendarDate): Todo[] {
  const { hours } = value;
  if (value.country !== "US" || !hours) return [];
  const last = addDays(today, daysAhead);
  const years = [...new Set([today, last].map((date) => Number(date.slice(0, 4))))];
  return years
    .flatMap(federalHolidays)
    .filter(({ date }) => date >= today && date <= last)
    .filter(({ date }) => hours[dayOf(date)].length > 0)
    .filter(({ date }) => !specialDaysOn(date, upcomingSpecialDays(value.specialDays, date, 0)))
    .map(({ date, name }) => ({
      file,
      line: lineOf(["specialDays"])?.line ?? lineOf(["hours"])?.line ?? 1,
      title: `${name} (${formatCalendarDate(date, "en-US")}) has no hours of its own`,
      why: "The site says “open” on that day as on any other. Nobody should stand before a closed door.",
      write: `specialDays: with - date: "${date}", hours: closed (or the hours), reason: ${name}`,
    }));
}
