import type { MdastNode } from "satteri";
import { type BodyProblem, problemAt } from "./body-problem.ts";
import { tableAdvice } from "./marks/block-marks.ts";
import type { Repair } from "./problem.ts";

type Heading = Extract<MdastNode, { type: "heading" }>;

/**
 * The order of headings. The page's title is its only first-level heading, so those of the text begin at the second and
 * skip none: people who listen to a page walk through it by its headings.
 */
export function headingProblems(tree: MdastNode, lines: readonly string[]): BodyProblem[] {
  let before = 1;
  return headingsIn(tree).flatMap((heading) => {
    const advice = headingAdvice(heading, before, lines);
    before = heading.depth;
    if (!advice) return [];
    const problem = problemAt(heading, lines, advice);
    return [advice === tableAdvice ? { ...problem, repairs: [rulerRepair(problem.line + 1, lines)] } : problem];
  });
}

/** The headings of a text from top to bottom. */
export function headingsIn(node: MdastNode): Heading[] {
  if (node.type === "heading") return [node];
  return "children" in node ? node.children.flatMap(headingsIn) : [];
}

/** `Name | Price` above dashes that lack their upright lines, with a row like it below. */
function isTableRow(line = "", next = ""): boolean {
  return line.includes("|") && next.split("|").length === line.split("|").length;
}

function headingAdvice(heading: Heading, before: number, lines: readonly string[]): string | undefined {
  const { start } = heading.position ?? {};
  const isUnderlined = start && lines[start.line - 1]?.[start.column - 1] !== "#";
  if (isUnderlined && isTableRow(lines[start.line - 1], lines[start.line + 1])) return tableAdvice;
  if (isUnderlined)
    return "Leave an empty line above the dashes or equals signs: right under a text they make it a heading.";
  if (heading.depth === 1)
    return "Write ## for a heading: a single # is the title of the page, which stands in its fields.";
  if (heading.children.length === 0) return "Write the words of the heading after the #, or delete the line.";
  if (heading.depth <= before + 1) return undefined;
  const wanted = "#".repeat(before + 1);
  return before === 1
    ? "Write ## for the first heading."
    : `Write ${wanted} here, since the heading above has ${"#".repeat(before)}.`;
}

function rulerRepair(line: number, lines: readonly string[]): Repair {
  const cells = (lines[line - 2] ?? "")
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
  return { line, count: 1, lines: [`|${"---|".repeat(cells)}`], why: "a table, with the line below its first row" };
}
