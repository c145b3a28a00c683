import { type CalendarDate, formatCalendarDate } from "../domain/calendar-date.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** What is asked of a page that speaks about health (`schemas/review.ts`). */
export interface Reviewed {
  title: string;
  draft: boolean;
  reviewedBy?: string | undefined;
  reviewDue?: CalendarDate | undefined;
}

/**
 * Pages about health that nobody has read over, told once for all of a kind, and pages whose day to be read over again has
 * come.
 * @param kind what the owner calls one of the pages: condition, treatment, region
 */
export function reviewTodos(kind: string, entries: readonly Entry<Reviewed>[], today: CalendarDate): Todo[] {
  const published = entries.filter(({ value }) => !value.draft);
  const unread = published.filter(({ value }) => value.reviewedBy === undefined);
  const due = published.filter(({ value }) => value.reviewDue !== undefined && value.reviewDue <= today);
  return [
    ...due.map(({ file, value, lineOf }) => ({
      file,
      line: lineOf(["reviewDue"])?.line ?? 1,
      title: `${value.title} was to be read over on ${formatCalendarDate(value.reviewDue ?? today, "en-US")}`,
      why: "What is known about health changes. Visitors see when a page was last read over.",
      write: "reviewed: the day it was read over again, and reviewDue: the next one",
    })),
    ...(unread[0] ? [nobodyRead(kind, unread[0].file, unread)] : []),
  ];
}

function nobodyRead(kind: string, file: string, unread: readonly Entry<Reviewed>[]): Todo {
  const names = unread.map(({ value }) => value.title).join(", ");
  return {
    file,
    line: 1,
    title: `${unread.length} ${unread.length === 1 ? kind : `${kind}s`} without a reviewer: ${names}`,
    why: "Visitors and search engines trust what a named practitioner has read over.",
    write: "reviewedBy: the file name of a practitioner, and reviewed: the day, in each of these files",
  };
}
