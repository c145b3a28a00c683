import type { CheckedEntry } from "../check/check-content.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Condition } from "../schemas/condition.ts";
import type { Location } from "../schemas/location.ts";
import type { Region } from "../schemas/region.ts";
import { clinicTodos } from "./clinic-todos.ts";
import { contactTodos } from "./contact-todos.ts";
import { guideTodos } from "./guide-todos.ts";
import { holidayTodos } from "./holiday-todos.ts";
import { percentTodos } from "./percent-todos.ts";
import type { Todo } from "./todo.ts";
import { videoTodos } from "./video-todos.ts";

/** An entry of one kind, with what its fields mean. */
export type Entry<Value> = CheckedEntry & { value: Value };

/**
 * What only the owner can supply or decide, the most valuable first: how to reach the clinic, holidays, the clinic's own
 * videos, the newsletter, sources.
 * @param today `YYYY-MM-DD` where the clinic is
 */
export function todoList(entries: readonly CheckedEntry[], today: CalendarDate): Todo[] {
  const of = <Value>(collection: string) =>
    entries.filter((entry) => entry.collection === collection) as Entry<Value>[];
  const locations = of<Location>("locations");
  return [
    ...locations.flatMap(contactTodos),
    ...locations.flatMap((location) => holidayTodos(location, today)),
    ...guideTodos(of<Region>("regions"), of<Condition>("conditions")),
    ...of<Region>("regions").flatMap(videoTodos),
    ...of<Clinic>("clinic").flatMap(clinicTodos),
    ...entries.flatMap(percentTodos),
  ];
}
