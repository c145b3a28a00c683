import type { MdastNode } from "satteri";
import type { BodyProblem } from "../body-problem.ts";
import type { Repair } from "../problem.ts";
import { blockMark } from "./block-marks.ts";
import { type LineMark, lineMarks } from "./line-marks.ts";
import { type MaskedBlock, type MaskedLine, maskedBlocks } from "./masked-body.ts";
import { printedSigns } from "./printed-signs.ts";
import { treeMarks } from "./tree-marks.ts";

/**
 * What would be printed as a sign of writing programs, or taken for one: told with what to write, and with a repair for
 * `npm run fix` where there is a rule for it.
 */
export function markProblems(tree: MdastNode, source: string): BodyProblem[] {
  const blocks = maskedBlocks(tree, source);
  const lines = source.split("\n");
  const ofLines = blocks.flatMap((block, index) => {
    const whole = blockMark(block);
    if (whole) return [{ ...problemOf(whole.line, whole.advice), ...(whole.repairs && { repairs: whole.repairs }) }];
    return block.lines.flatMap((line) => marksIn(line, blocks, index, lines));
  });
  const told = new Set(ofLines.map(({ line }) => line));
  const signs = printedSigns(tree, source).filter(({ line }) => !told.has(line));
  return [...ofLines, ...treeMarks(tree, source), ...signs];
}

const printed = "signs in the middle of the text that do not belong there.";

function problemOf({ number, raw, start }: MaskedLine, advice: string, column = start + 1): BodyProblem {
  return { line: number, column, found: raw.slice(start).trim(), advice, seen: printed };
}

/** All marks of one line, none within another; of those at its beginning the first. */
function marksIn(
  line: MaskedLine,
  blocks: readonly MaskedBlock[],
  index: number,
  lines: readonly string[],
): BodyProblem[] {
  const { node, parent } = blocks[index] as MaskedBlock;
  const taken: { from: number; to: number }[] = [];
  return lineMarks.flatMap((rule): BodyProblem[] => {
    if (rule.only ? rule.only !== node.type : node.type === "heading" && rule.at === "start") return [];
    return matchesOf(rule, line).flatMap(({ from, to }): BodyProblem[] => {
      if (taken.some((other) => from < other.to && other.from < to)) return [];
      const alike = rule.atLeast ? alikeLines(rule, blocks, index) : [line];
      if (alike.length < (rule.atLeast ?? 1)) return [];
      taken.push({ from, to });
      const found = line.raw.slice(from, to);
      const advice = typeof rule.advice === "string" ? rule.advice : rule.advice(found);
      return [
        {
          ...problemOf(line, advice, from + 1),
          repairs: repairsOf(rule, line, found, from, alike, lines, parent.type === "listItem"),
        },
      ];
    });
  });
}

function matchesOf({ at, pattern }: LineMark, { masked, start }: MaskedLine): { from: number; to: number }[] {
  const offset = at === "start" ? start : 0;
  const flags = pattern.flags.replace("g", "") + (at === "start" ? "" : "g");
  const regex = new RegExp(pattern.source, flags);
  const text = masked.slice(offset);
  const matches = at === "start" ? [regex.exec(text)] : [...text.matchAll(regex)];
  return matches.flatMap((match) =>
    match ? [{ from: offset + match.index, to: offset + match.index + match[0].length }] : [],
  );
}

/** The lines of the paragraph and of those beside it in the same place that begin so, which may be meant as one list. */
function alikeLines(rule: LineMark, blocks: readonly MaskedBlock[], index: number): MaskedLine[] {
  const { parent } = blocks[index] ?? {};
  const begins = (block: MaskedBlock | undefined) =>
    block?.parent === parent && block?.lines[0] !== undefined && matchesOf(rule, block.lines[0]).length > 0;
  let first = index;
  let last = index;
  while (begins(blocks[first - 1])) first--;
  while (begins(blocks[last + 1])) last++;
  const lines = blocks.slice(first, last + 1).flatMap((block) => block.lines);
  return lines.filter((line) => matchesOf(rule, line).length > 0);
}

function repairsOf(
  rule: LineMark,
  line: MaskedLine,
  found: string,
  from: number,
  alike: readonly MaskedLine[],
  lines: readonly string[],
  isInList: boolean,
): Repair[] {
  const mended = (raw: string, at: number, piece: string) =>
    (rule.mend?.(piece, isInList) ?? []).map(
      (after) => raw.slice(0, at) + (isListed(raw, at, after) ? "" : after) + raw.slice(at + piece.length),
    );
  if (!rule.atLeast)
    return mended(line.raw, from, found).map((text) => ({
      line: line.number,
      count: 1,
      lines: [text],
      why: rule.why ?? "",
    }));
  const numbers = alike.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const written = lines.slice(first - 1, last).map((raw, offset) => {
    const own = alike.find(({ number }) => number === first + offset);
    const match = own && matchesOf(rule, own)[0];
    return match ? (mended(raw, match.from, raw.slice(match.from, match.to))[0] ?? raw) : raw;
  });
  return [{ line: first, count: written.length, lines: written, why: rule.why ?? "" }];
}

/** Stands the sign of a list there already? */
function isListed(raw: string, at: number, after: string): boolean {
  return after === "- " && /(?:^|[\s>])(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(raw.slice(0, at));
}
