import type { CheckedEntry } from "../check/read-content.ts";
import type { Todo } from "./todo.ts";

const remark = /^\s*# to decide: (?<question>\S.*)$/;

/**
 * Questions that were left in a file: a line among the fields that begins with `# to decide:`. What stands below it is
 * published as it is until somebody answers.
 */
export function decisionTodos({ file, text }: CheckedEntry): Todo[] {
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const fields = file.endsWith(".yaml") || end < 0 ? lines : lines.slice(0, end);
  return fields.flatMap((line, index): Todo[] => {
    const question = remark.exec(line)?.groups?.["question"];
    if (!question) return [];
    return [
      {
        file,
        line: index + 1,
        title: `to decide: ${question}`,
        why: "Until then visitors are told what stands in the file now.",
        write: "the right value in the line below, and delete the line that begins with # to decide:",
      },
    ];
  });
}
