import type { MdastNode } from "satteri";

/** Something wrong in the text of a page. Line and column count from 1 within the text itself. */
export interface BodyProblem {
  line: number;
  column: number;
  found?: string | undefined;
  advice: string;
}

/** A problem at the place of a node, with what stands there on its first line. */
export function problemAt(node: MdastNode, lines: readonly string[], advice: string): BodyProblem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const last = node.position?.end;
  const end = last?.line === line ? last.column - 1 : undefined;
  return { line, column, found: lines[line - 1]?.slice(column - 1, end).trim() || undefined, advice };
}
