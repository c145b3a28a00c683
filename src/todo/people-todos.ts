import { addDays, type CalendarDate, formatCalendarDate } from "../domain/calendar-date.ts";
import type { Practitioner } from "../schemas/practitioner.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** How long before its last day a license is told of: renewing one takes weeks. */
const daysAhead = 60;

/** Who treats, which license they have, whether it still holds, and what they look like. */
export function peopleTodos(people: readonly Entry<Practitioner>[], today: CalendarDate): Todo[] {
  if (people.length === 0) return [nobody];
  return people.flatMap((person) => [...licenseTodos(person), ...expiryTodos(person, today), ...photoTodos(person)]);
}

const nobody: Todo = {
  file: "practitioners",
  line: 1,
  title: "no practitioner is named",
  why: "People want to know whose hands they come to, and whether that person is licensed.",
  write: "a file for each practitioner: npm run new -- practitioner asks for what it needs",
};

function licenseTodos({ file, value, lineOf }: Entry<Practitioner>): Todo[] {
  if (value.credentials.length === 0) {
    return [
      {
        file,
        line: 1,
        title: `${value.title} has no license or certificate`,
        why: "People trust a license that they can look up.",
        write: 'credentials: with - name: and number: "…", as they stand on the license',
      },
    ];
  }
  return value.credentials.flatMap(({ name, number }, index) =>
    number === undefined
      ? [
          {
            file,
            line: lineOf(["credentials", index])?.line ?? 1,
            title: `${name} of ${value.title} has no number`,
            why: "Without its number nobody can look the license up.",
            write: 'number: "…" under this entry, in quotes, as it stands on the license',
          },
        ]
      : [],
  );
}

function expiryTodos({ file, value, lineOf }: Entry<Practitioner>, today: CalendarDate): Todo[] {
  return value.credentials.flatMap(({ name, expires }, index) => {
    if (expires === undefined || expires > addDays(today, daysAhead)) return [];
    const day = formatCalendarDate(expires, "en-US");
    return [
      {
        file,
        line: lineOf(["credentials", index, "expires"])?.line ?? 1,
        title: `${name} of ${value.title} ${expires < today ? "ended" : "ends"} on ${day}`,
        why: "The site no longer shows it after that day.",
        write: 'expires: and the new last day in quotes, for example "2028-12-31", once it is renewed',
      },
    ];
  });
}

function photoTodos({ file, value }: Entry<Practitioner>): Todo[] {
  if (value.photo) return [];
  return [
    {
      file,
      line: 1,
      title: `there is no picture of ${value.title}`,
      why: "A face makes it easier to come the first time.",
      write: "photo: with file: media/… and alt: what the picture shows",
    },
  ];
}
