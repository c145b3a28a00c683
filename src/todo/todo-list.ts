import type { CheckedEntry } from "../check/check-content.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import { isInUse, statusOn } from "../domain/location-status.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Condition } from "../schemas/condition.ts";
import type { Location } from "../schemas/location.ts";
import type { Practitioner } from "../schemas/practitioner.ts";
import type { Region } from "../schemas/region.ts";
import type { Treatment } from "../schemas/treatment.ts";
import { announcementTodos } from "./announcement-todos.ts";
import { clinicTodos } from "./clinic-todos.ts";
import { contactTodos } from "./contact-todos.ts";
import { decisionTodos } from "./decision-todos.ts";
import { guideTodos } from "./guide-todos.ts";
import { holidayTodos } from "./holiday-todos.ts";
import { locationTodos } from "./location-todos.ts";
import { peopleTodos } from "./people-todos.ts";
import { percentTodos } from "./percent-todos.ts";
import { photographTodos, pictureTodos } from "./picture-todos.ts";
import { reviewTodos } from "./review-todos.ts";
import { serviceTodos } from "./service-todos.ts";
import { titleTodos } from "./title-todos.ts";
import type { Todo } from "./todo.ts";
import { translationTodos } from "./translation-todos.ts";
import { regionVideoTodos, videoTodos } from "./video-todos.ts";

/** An entry of one kind, with what its fields mean. */
export type Entry<Value> = CheckedEntry & { value: Value };

/**
 * What only the owner can supply or decide, the most valuable first: how to reach the clinic, when it is open, who treats,
 * what the pages lack, then how search engines see it.
 * @param today `YYYY-MM-DD` where the clinic is
 */
export function todoList(entries: readonly CheckedEntry[], today: CalendarDate): Todo[] {
  const of = <Value>(collection: string) =>
    entries.filter((entry) => entry.collection === collection && !entry.language) as Entry<Value>[];
  const clinics = of<Clinic>("clinic");
  const places = of<Location>("locations");
  const locations = places.filter(({ value }) => isInUse(statusOn(value, today)));
  const [regions, treatments, conditions] = [
    of<Region>("regions"),
    of<Treatment>("treatments"),
    of<Condition>("conditions"),
  ];
  return [
    ...clinics.flatMap((clinic) => locationTodos(clinic, places, today)),
    ...locations.flatMap(contactTodos),
    ...locations.flatMap((location) => holidayTodos(location, today)),
    ...entries.flatMap(decisionTodos),
    ...clinics.flatMap((clinic) => announcementTodos(clinic, today)),
    ...peopleTodos(of<Practitioner>("practitioners"), today),
    ...clinics.flatMap(serviceTodos),
    ...guideTodos(regions, conditions),
    ...regions.flatMap(regionVideoTodos),
    ...[...regions, ...treatments].flatMap(videoTodos),
    ...photographTodos(entries),
    ...pictureTodos(entries),
    ...reviewTodos("guide", conditions, today),
    ...reviewTodos("treatment", treatments, today),
    ...reviewTodos("region", regions, today),
    ...clinics.flatMap(clinicTodos),
    ...entries.flatMap(percentTodos),
    ...titleTodos(entries, clinics[0]?.value.name ?? ""),
    ...translationTodos(entries),
  ];
}
