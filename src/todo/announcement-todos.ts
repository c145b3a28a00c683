import { type CalendarDate, formatCalendarDate } from "../domain/calendar-date.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** Announcements whose last day is over: they have left the site and still stand in the file. */
export function announcementTodos({ file, value, lineOf }: Entry<Clinic>, today: CalendarDate): Todo[] {
  return value.announcements.flatMap(({ text, until }, index) =>
    until >= today
      ? []
      : [
          {
            file,
            line: lineOf(["announcements", index])?.line ?? 1,
            title: `the announcement “${text}” ended on ${formatCalendarDate(until, "en-US")}`,
            why: "Visitors no longer see it. If it still holds, they miss it.",
            write: "until: a later day, or delete the entry",
          },
        ],
  );
}
