import type { Question } from "../schemas/question.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** What a page tells people to do, and who read it over. */
export interface Advising {
  title: string;
  draft: boolean;
  reviewed?: string | undefined;
  doAndDont?: object | undefined;
  questions: readonly Question[];
}

/** Pages that tell people what to do themselves, or answer their questions, and that no clinician has read yet. */
export function selfCareTodos({ file, value, lineOf }: Entry<Advising>): Todo[] {
  const field = value.doAndDont ? "doAndDont" : "questions";
  if (value.draft || value.reviewed || (!value.doAndDont && value.questions.length === 0)) return [];
  return [
    {
      file,
      line: lineOf([field])?.line ?? 1,
      title: `a clinician has not read yet what ${value.title} tells people to do`,
      why: "People act on it before they see anybody.",
      write: "reviewedBy: and reviewed:, once one has; until then ask one to read doAndDont and questions",
    },
  ];
}
