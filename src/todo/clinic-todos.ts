import type { Clinic } from "../schemas/clinic.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** What the clinic's own file leaves open. */
export function clinicTodos({ file, value }: Entry<Clinic>): Todo[] {
  const newsletter: Todo = {
    file,
    line: 1,
    title: "no newsletter is connected",
    why: "Visitors cannot sign up for news; the sign-up is left out.",
    write: "newsletter: with provider, title, purpose and privacy (see README.md, “Connect a newsletter”)",
  };
  const social: Todo = {
    file,
    line: 1,
    title: "no profiles elsewhere are known",
    why: "Search engines join the clinic's profiles to this site by them.",
    write:
      "social: with the address of each profile on a line of its own, after a dash (leave it out if there is none)",
  };
  return [...(value.newsletter ? [] : [newsletter]), ...(value.social.length > 0 ? [] : [social])];
}
