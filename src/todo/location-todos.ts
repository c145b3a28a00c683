import { addDays, type CalendarDate, formatCalendarDate } from "../domain/calendar-date.ts";
import { isInUse, statusOn } from "../domain/location-status.ts";
import { movesFrom } from "../domain/moves.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Location } from "../schemas/location.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/**
 * Places that the files still send people to though their last day is over: as the first location, or as the next one of a
 * place that moved. What a file says of itself (`status: closed`) is refused by the check; what a day brings about must not
 * stop a nightly build, so it is told here.
 */
export function locationTodos(
  clinic: Entry<Clinic>,
  locations: readonly Entry<Location>[],
  today: CalendarDate,
): Todo[] {
  const byId = new Map(locations.map((location) => [location.id, location]));
  const main = byId.get(clinic.value.mainLocation);
  const leaders = locations.filter(({ value }) => statusOn(value, today) === "moved");
  return [
    ...(main && !isInUse(statusOn(main.value, today)) ? [firstTodo(clinic, main, lastOf(main, byId, today))] : []),
    ...leaders.flatMap((location) => {
      const next = byId.get(location.value.movedTo ?? "");
      return next && statusOn(next.value, today) === "closed" ? [deadEndTodo(location, next)] : [];
    }),
  ];
}

/** The end of the moves that begin at a location. */
function lastOf(
  { id }: Entry<Location>,
  byId: ReadonlyMap<string, Entry<Location>>,
  today: CalendarDate,
): Entry<Location> | undefined {
  const nextOf = (from: string) => {
    const location = byId.get(from)?.value;
    return location && statusOn(location, today) === "moved" ? location.movedTo : undefined;
  };
  const last = byId.get(movesFrom(id, nextOf).at(-1) ?? id);
  return last && isInUse(statusOn(last.value, today)) ? last : undefined;
}

function firstTodo(clinic: Entry<Clinic>, { value }: Entry<Location>, next: Entry<Location> | undefined): Todo {
  const todo = {
    file: clinic.file,
    line: clinic.lineOf(["mainLocation"])?.line ?? 1,
    title: `the first location, ${value.name}, ${left(value)}`,
  };
  if (next) {
    const why = `The site shows ${next.value.name} in its place, by the moves in the files.`;
    return { ...todo, why, write: `mainLocation: ${next.id}` };
  }
  return {
    ...todo,
    why: "The site shows another location first, if people can come to one; else it still sends them there.",
    write: "mainLocation: the file name of a location that people can come to, or a later day in until: of this one",
  };
}

function deadEndTodo(location: Entry<Location>, next: Entry<Location>): Todo {
  return {
    file: location.file,
    line: location.lineOf(["movedTo"])?.line ?? 1,
    title: `${location.value.name} leads on to ${next.value.name}, which ${left(next.value)}`,
    why: "Its page leads to all locations instead, and nobody reads which one took its place.",
    write: "movedTo: the file name of a location that people can come to, or status: closed without movedTo",
  };
}

/** `moved on June 1, 2026`: the first day on which nobody was there. */
function left({ until, movedTo }: Location): string {
  const how = movedTo === undefined ? "closed" : "moved";
  return until ? `${how} on ${formatCalendarDate(addDays(until, 1), "en-US")}` : how;
}
