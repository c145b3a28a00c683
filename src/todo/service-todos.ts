import type { Clinic } from "../schemas/clinic.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** What can be booked, and what it costs. */
export function serviceTodos({ file, value }: Entry<Clinic>): Todo[] {
  if (value.services.length > 0) return [];
  return [
    {
      file,
      line: 1,
      title: "no services and prices are listed",
      why: "What a visit costs and how long it takes is the first thing many people ask.",
      write: "services: with - name:, minutes: and price: for each, and currency: USD",
    },
  ];
}
