import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem } from "./problem.ts";
import { textsIn } from "./texts-in.ts";

/** The values that the owner's guide, the messages and the to-do list print as examples. */
const examples = /^\+1 212 555 0100$|^hello@example\.com$|^https:\/\/www\.example\.com\/book$|Ab3dE5fGh1J/;

/** Examples that were copied and not replaced: on the site they would be an invented phone number, address or video. */
export function exampleProblems(entry: SourceEntry): Problem[] {
  return textsIn(entry.data).flatMap(({ path, text }) =>
    examples.test(text.trim())
      ? [
          {
            file: entry.file,
            ...entry.lineOf(path),
            field: path.join("."),
            found: text,
            advice: "This is only the example. Write your own here, or take the line out.",
          },
        ]
      : [],
  );
}
