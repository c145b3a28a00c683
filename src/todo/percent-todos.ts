import type { CheckedEntry } from "../check/read-content.ts";
import type { Todo } from "./todo.ts";

/** Every line that gives a percentage: numbers on health need a source, or a word on whose experience they are. */
export function percentTodos({ file, text }: CheckedEntry): Todo[] {
  return text.split("\n").flatMap((content, index) => {
    const percent = /\d+(\.\d+)?\s?%/.exec(content)?.[0];
    if (!percent) return [];
    return [
      {
        file,
        line: index + 1,
        title: `${percent} needs a source or a record`,
        why: "A number about health is believed. Someone may ask where it comes from.",
        write: "a word on whose experience or which study it is; keep the record it comes from",
      },
    ];
  });
}
