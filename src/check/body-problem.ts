import type { MdastNode } from "satteri";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem, Repair } from "./problem.ts";

/** Something wrong in the text of a page. Line and column count from 1 within the text itself. */
export interface BodyProblem {
  line: number;
  column: number;
  found?: string | undefined;
  advice: string;
  seen?: string | undefined;
  repairs?: readonly Repair[] | undefined;
}

/** Moves the lines of a text's problems to where the text stands in its file. */
export function inFile({ file, bodyLine }: SourceEntry, problems: readonly BodyProblem[]): Problem[] {
  const moved = <Placed extends { line: number }>(placed: Placed) => ({ ...placed, line: placed.line + bodyLine - 1 });
  return problems.map((problem) => ({
    file,
    ...moved(problem),
    ...(problem.repairs && { repairs: problem.repairs.map(moved) }),
  }));
}

/** A problem at the place of a node, with what stands there on its first line. */
export function problemAt(node: MdastNode, lines: readonly string[], advice: string): BodyProblem {
  const seen = seenAt[node.type] ?? "signs in the middle of the text that do not belong there.";
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const last = node.position?.end;
  const end = last?.line === line ? last.column - 1 : undefined;
  return { line, column, found: lines[line - 1]?.slice(column - 1, end).trim() || undefined, advice, seen };
}

const part = "signs of a tag in the text, or nothing in this place.";
const noPage = "no page at all: it could not be made.";

/** What a fault of each kind comes to on the page. */
const seenAt: Partial<Record<MdastNode["type"], string>> = {
  heading: "headings with a gap between them: who listens to the page loses the way.",
  link: "a link that leads to no page.",
  definition: "a link that leads to no page.",
  image: "no picture, and who cannot see it is told nothing.",
  mdxJsxFlowElement: part,
  mdxJsxTextElement: part,
  mdxjsEsm: noPage,
  mdxFlowExpression: noPage,
  mdxTextExpression: noPage,
};
