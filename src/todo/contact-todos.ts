import type { Location } from "../schemas/location.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** The ways to reach a location that are not known yet. A practice that comes to people has no place on the map. */
export function contactTodos({ file, value }: Entry<Location>): Todo[] {
  const missing: (Omit<Todo, "file" | "line"> & { known: unknown })[] = [
    {
      known: value.phone,
      title: "the phone number is missing",
      why: "Most people in pain want to call. Without it they are led to the next best way.",
      write: 'phone: "+1 212 555 0100" (your own number, in quotes, with the country code)',
    },
    {
      known: value.bookingUrl,
      title: "the booking link is missing",
      why: "Who can book at once does not have to wait for the next opening hour.",
      write: "bookingUrl: https://… (the address of your booking page; leave it out if there is none)",
    },
    {
      known: value.email,
      title: "the e-mail address is missing",
      why: "Some people cannot call, or want to write down what hurts.",
      write: "email: hello@example.com (your own address)",
    },
    {
      known: value.street === undefined ? "no door" : value.coordinates,
      title: "the place on the map is missing",
      why: "Search engines and maps find the door by it.",
      write: "coordinates: with latitude and longitude, two spaces further in, as your map shows them",
    },
  ];
  return missing
    .filter(({ known }) => known === undefined)
    .map(({ known: _, ...item }) => ({ file, line: 1, ...item }));
}
