import type { Clinic } from "../schemas/clinic.ts";
import type { Location } from "../schemas/location.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** Requests for a call: that somebody has to answer them; or that a form for them could be there, where there is no other way. */
export function callbackTodos({ file, value, lineOf }: Entry<Clinic>, locations: readonly Entry<Location>[]): Todo[] {
  const { callback } = value;
  const isReached = locations.some(({ value: { phone, bookingUrl, email } }) => phone ?? bookingUrl ?? email);
  if (!callback && isReached) return [];
  if (!callback)
    return [
      {
        file,
        line: 1,
        title: "visitors have no way to reach you but to come by",
        why: "Who is in pain wants to speak with somebody first.",
        write: "callback: with provider, title and privacy (see README.md, “Let visitors ask for a call”)",
      },
    ];
  if (callback.answered) return [];
  const place =
    callback.provider === "netlify"
      ? "in Netlify under Forms, “call”; let Netlify send each to you (Forms, Form notifications)"
      : `at ${new URL(callback.action).hostname}`;
  return [
    {
      file,
      line: lineOf(["callback"])?.line ?? 1,
      title: `somebody has to answer the requests for a call; they arrive ${place}`,
      why: "A visitor who asks for a call and hears nothing is lost, and in pain.",
      write: "answered: true under callback, once somebody does; or delete the block callback: to switch the form off",
    },
  ];
}
