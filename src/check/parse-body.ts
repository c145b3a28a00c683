import { type MdastNode, mdxToMdast } from "satteri";
import type { BodyProblem } from "./body-problem.ts";
import { syntaxAdvice } from "./syntax-advice.ts";

/** A text taken apart, and what could not be understood in it; without a tree if it is too long or too entangled. */
export interface ParsedBody {
  tree?: MdastNode;
  problems: BodyProblem[];
}

const noPage = "no page at all: it could not be made.";
const mostTags = 300;
const mostFaults = 30;
/** Takes the place of a sign that was told about, so that the rest can be read too. No keyboard writes it. */
const mask = "\uE000";

/** Takes the text of a page apart and goes on behind each fault, so that one run tells all of them. */
export function parseBody(body: string): ParsedBody {
  const excess = excessIn(body);
  if (excess) return { problems: [excess] };
  const problems: BodyProblem[] = [];
  let text = body;
  while (problems.length < mostFaults) {
    try {
      return { tree: mdxToMdast(text), problems };
    } catch (error) {
      const fault = faultAt(text, body, error);
      if (!fault)
        return {
          problems: [
            ...problems,
            { line: 1, column: 1, advice: "Write the text more simply; it cannot be read.", seen: noPage },
          ],
        };
      text = text.slice(0, fault.start) + mask.repeat(fault.end - fault.start) + text.slice(fault.end);
      problems.push(fault.problem);
    }
  }
  return { problems };
}

/** Too many tags are refused before the parser works on them; too long lines were refused when the file was read. */
function excessIn(body: string): BodyProblem | undefined {
  const tags = [...body.matchAll(/<[A-Za-z/>]/g)];
  if (tags.length <= mostTags) return undefined;
  const line = body.slice(0, tags[0]?.index).split("\n").length;
  return { line, column: 1, advice: "Delete most of the tags: there are more than 300 in this text.", seen: noPage };
}

interface Fault {
  /** where the sign begins and ends in the text; `{{` is one sign */
  start: number;
  end: number;
  problem: BodyProblem;
}

/** The sign that the parser's message points at, or the last one before that place. */
function faultAt(text: string, body: string, error: unknown): Fault | undefined {
  const message = error instanceof Error ? error.message : "";
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const near = line === undefined ? text.length : offsetOf(text, Number(line), Number(column));
  const found = Math.max(text.lastIndexOf("<", near), text.lastIndexOf("{", near));
  if (found < 0) return undefined;
  // `{{< video >}}`, `{% include %}`: one sign of another program, told once.
  const open = text.lastIndexOf("{", found);
  const command = /^\{\{?[%<{][^{}]*[%>}]\}\}?/.exec(
    text.slice(open < found - 2 ? found : Math.max(0, text[open - 1] === "{" ? open - 1 : open)),
  );
  const start = command ? text.lastIndexOf(command[0], found) : found;
  let end = start + (command?.[0].length ?? 1);
  while (!command && text[end] === text[start]) end++;
  const before = body.slice(0, start).split("\n");
  const rest = body.slice(start, start + 200).split("\n")[0] ?? "";
  const advice = syntaxAdvice(rest, message.includes("Expected a closing tag"));
  return {
    start,
    end,
    problem: {
      line: before.length,
      column: (before.at(-1) ?? "").length + 1,
      found: rest.slice(0, 40),
      advice,
      seen: noPage,
    },
  };
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let number = 1; number < line; number++) offset = text.indexOf("\n", offset) + 1;
  return offset + column - 1;
}
