import { placement } from "../domain/placement.ts";
import type { FieldRule } from "./rules.ts";
import { isTimeZone } from "./time-zone.ts";

interface Fields {
  status: string;
  from?: string | undefined;
  until?: string | undefined;
  movedTo?: string | undefined;
  street?: string | undefined;
  city?: string | undefined;
  postalCode?: string | undefined;
  serviceArea: readonly string[];
  hours?: unknown;
  byAppointment: boolean;
  timeZone: string;
  coordinates?: { latitude: number; longitude: number } | undefined;
}

/** What the fields of a location must be to each other. */
export const locationRules: readonly FieldRule<Fields>[] = [
  {
    holds: ({ hours, byAppointment }) => hours !== undefined || byAppointment,
    path: ["hours"],
    error:
      "Add the hours of all seven days, mon to sun. If people come by appointment only, write byAppointment: true.",
  },
  {
    holds: ({ street, serviceArea }) => street !== undefined || serviceArea.length > 0,
    path: ["street"],
    error:
      "Add street and number. If you come to people, write serviceArea: and the towns, one a line, each after a dash.",
  },
  {
    holds: ({ street, city }) => street === undefined || city !== undefined,
    path: ["city"],
    error: "Add the city: the address has a street.",
  },
  {
    holds: ({ street, postalCode }) => street === undefined || postalCode !== undefined,
    path: ["postalCode"],
    error: 'Add the ZIP code, in quotes: "02134".',
  },
  {
    holds: ({ status, movedTo }) => status !== "moved" || movedTo !== undefined,
    path: ["movedTo"],
    error: "Add the file name of the location that took its place. If none did, write status: closed.",
  },
  {
    holds: ({ status, until, movedTo }) => movedTo === undefined || status === "moved" || until !== undefined,
    path: ["status"],
    error: "Write status: moved, or add until: with the last day here, since movedTo names the next place.",
  },
  {
    holds: ({ status, from }) => status !== "planned" || from !== undefined,
    path: ["from"],
    error: "Add the day on which it opens, for example 2027-03-01.",
  },
  {
    holds: ({ from, until }) => from === undefined || until === undefined || until >= from,
    path: ["until"],
    error: "Write the last day: the same day as from, or a later one.",
  },
  {
    holds: ({ coordinates, timeZone }) =>
      !coordinates || !isTimeZone(timeZone) || placement(coordinates, timeZone) !== "swapped",
    path: ["coordinates"],
    error: "Exchange the two numbers: by its time zone this place has the other one as its longitude.",
  },
  {
    holds: ({ coordinates, timeZone }) =>
      !coordinates || !isTimeZone(timeZone) || placement(coordinates, timeZone) !== "mirrored",
    path: ["coordinates", "longitude"],
    error:
      "Check the minus sign: places west of Greenwich, such as all of America, have one, and those east of it have none.",
  },
];
