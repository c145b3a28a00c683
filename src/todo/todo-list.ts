import type { CheckedEntry } from "../check/read-content.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import { isInUse, statusOn } from "../domain/location-status.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { collectionNames, isPageCollection, kindOf, pageKindOf } from "../schemas/collections.ts";
import type { Condition } from "../schemas/condition.ts";
import type { Location } from "../schemas/location.ts";
import type { Practitioner } from "../schemas/practitioner.ts";
import type { Region } from "../schemas/region.ts";
import { fieldsIn } from "../schemas/schema-fields.ts";
import { announcementTodos } from "./announcement-todos.ts";
import { callbackTodos } from "./callback-todos.ts";
import { clinicTodos } from "./clinic-todos.ts";
import { contactTodos } from "./contact-todos.ts";
import { decisionTodos } from "./decision-todos.ts";
import { guideTodos } from "./guide-todos.ts";
import { holidayTodos } from "./holiday-todos.ts";
import { locationTodos } from "./location-todos.ts";
import { peopleTodos } from "./people-todos.ts";
import { percentTodos } from "./percent-todos.ts";
import { photographTodos, pictureTodos } from "./picture-todos.ts";
import { type Reviewed, reviewTodos } from "./review-todos.ts";
import { selfCareTodos } from "./self-care-todos.ts";
import { serviceTodos } from "./service-todos.ts";
import { titleTodos } from "./title-todos.ts";
import type { Todo } from "./todo.ts";
import { translationTodos } from "./translation-todos.ts";
import { missingVideoTodos, videoTodos, type WithVideo } from "./video-todos.ts";

/** An entry of one kind, with what its fields mean. */
export type Entry<Value> = CheckedEntry & { value: Value };

/**
 * What only the owner can supply or decide, the most valuable first: who answers visitors, how to reach the clinic, when it is open, who treats,
 * what the pages lack, then how search engines see it.
 * @param today `YYYY-MM-DD` where the clinic is
 */
export function todoList(entries: readonly CheckedEntry[], today: CalendarDate): Todo[] {
  const of = <Value>(collection: string) =>
    entries.filter((entry) => entry.collection === collection && !entry.language) as Entry<Value>[];
  const clinics = of<Clinic>("clinic");
  const places = of<Location>("locations");
  const locations = places.filter(({ value }) => isInUse(statusOn(value, today)));
  const kindsWith = (field: string) =>
    collectionNames.filter(isPageCollection).filter((name) => fieldsIn(kindOf(name).schema).has(field));
  return [
    ...clinics.flatMap((clinic) => callbackTodos(clinic, locations)),
    ...clinics.flatMap((clinic) => locationTodos(clinic, places, today)),
    ...locations.flatMap(contactTodos),
    ...locations.flatMap((location) => holidayTodos(location, today)),
    ...entries.flatMap(decisionTodos),
    ...clinics.flatMap((clinic) => announcementTodos(clinic, today)),
    ...peopleTodos(of<Practitioner>("practitioners"), today),
    ...of<Condition>("conditions").flatMap(selfCareTodos),
    ...clinics.flatMap(serviceTodos),
    ...guideTodos(of<Region>("regions"), of<Condition>("conditions")),
    ...kindsWith("video")
      .filter((name) => pageKindOf(name).isAboutVideo)
      .flatMap((name) => of<WithVideo>(name).flatMap(missingVideoTodos)),
    ...kindsWith("video").flatMap((name) => of<WithVideo>(name).flatMap(videoTodos)),
    ...photographTodos(entries),
    ...pictureTodos(entries),
    ...kindsWith("reviewedBy").flatMap((name) => {
      const { make } = pageKindOf(name);
      return reviewTodos(make ? make.called : name, of<Reviewed>(name), today);
    }),
    ...clinics.flatMap(clinicTodos),
    ...entries.flatMap(percentTodos),
    ...titleTodos(entries, clinics[0]?.value.name ?? ""),
    ...translationTodos(entries),
  ];
}
