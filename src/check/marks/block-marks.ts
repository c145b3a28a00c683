import type { Repair } from "../problem.ts";
import type { MaskedBlock, MaskedLine } from "./masked-body.ts";

/** A sign of a whole paragraph that would be printed: its line, and what to do. */
export interface BlockMark {
  line: MaskedLine;
  advice: string;
  repairs?: Repair[];
}

/** A paragraph that was meant as a table or as lines of their own. */
export function blockMark(block: MaskedBlock): BlockMark | undefined {
  if (block.node.type !== "paragraph") return undefined;
  return rulerMark(block) ?? barsMark(block) ?? tableMark(block) ?? tabMark(block) ?? lostLinesMark(block);
}

/** Lines of dashes by which other programs draw tables. */
function rulerMark({ lines }: MaskedBlock): BlockMark | undefined {
  const line = lines.find(({ masked, start }) =>
    /^\s*(?:\+[-=+]{3,}\+|-{2,}(?:[ \t]+-{2,})+|={2,}(?:[ \t]+={2,})+)\s*$/.test(masked.slice(start)),
  );
  if (!line) return undefined;
  const rows = lines.filter(({ masked }) => masked.includes("|"));
  const isGrid = rows.length > 1 && lines.every(({ masked, start }) => /^\s*[+|]/.test(masked.slice(start)));
  return { line, advice: tableAdvice, repairs: isGrid ? [asTable(lines, rows.map(cellsOf))] : [] };
}

/** How a table is written. */
export const tableAdvice =
  "Write a table with a line of dashes below its first row: | Name | Price |, then |---|---|, then the other rows.";

/** Lines that each begin with an upright line, as another program writes an address or a poem. */
function barsMark({ lines }: MaskedBlock): BlockMark | undefined {
  const [first] = lines;
  if (!first || lines.length < 2 || !lines.every(({ masked, start }) => /^\|[ \t][^|]*$/.test(masked.slice(start))))
    return undefined;
  const written = lines.map(({ raw, start }, index) => {
    const text = raw.slice(0, start) + raw.slice(start).replace(/^\|[ \t]+/, "");
    return index < lines.length - 1 ? `${text.trimEnd()}\\` : text;
  });
  return {
    line: first,
    advice: "Delete the upright line before each of these lines, and write a backslash (\\) at their ends.",
    repairs: [
      {
        line: first.number,
        count: lines.length,
        lines: written,
        why: "lines that stand below each other, as they are written",
      },
    ],
  };
}

/** Rows with upright lines, but without the line of dashes that makes them a table. */
function tableMark({ lines }: MaskedBlock): BlockMark | undefined {
  const [first, second] = lines;
  if (!first) return undefined;
  if (lines.length === 1)
    return /^\s*\|.*\|\s*$/.test(first.masked.slice(first.start)) ? { line: first, advice: tableAdvice } : undefined;
  const counts = lines.map(({ masked }) => barsIn(masked));
  const rows = lines.filter((line, index) => index !== 1 || !isRuler(line));
  const width = counts[0] ?? 0;
  const isTable = width > 0 && rows.length > 1 && rows.every((line) => barsIn(line.masked) === width);
  const hasRuler = second !== undefined && width > 0 && isRuler(second) && /[|—–-]/.test(second.masked);
  if (!isTable && !(hasRuler && /\|/.test(second.masked))) return undefined;
  return { line: first, advice: tableAdvice, repairs: isTable ? [asTable(lines, rows.map(cellsOf))] : [] };
}

const isRuler = ({ masked, start }: MaskedLine) => /^[\s|:+=—–-]+$/.test(masked.slice(start)) && /[-—–=]/.test(masked);
const barsIn = (masked: string) =>
  masked
    .replaceAll("||", "|")
    .replace(/^[\s]*\||\|\s*$/g, "")
    .split("|").length - 1;
const cellsOf = ({ raw, start }: MaskedLine) =>
  raw
    .slice(start)
    .trim()
    .replaceAll("||", "|")
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** Rows pasted from a spreadsheet, with tabs between their cells. */
function tabMark({ lines }: MaskedBlock): BlockMark | undefined {
  const [first] = lines;
  if (!first || lines.length < 2) return undefined;
  const rows = lines.map(({ raw, start }) =>
    raw
      .slice(start)
      .split(/\t+/)
      .map((cell) => cell.trim()),
  );
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width || row.some((cell) => !cell))) return undefined;
  return { line: first, advice: `Tabs make no table here. ${tableAdvice}`, repairs: [asTable(lines, rows)] };
}

function asTable(lines: readonly MaskedLine[], rows: readonly (readonly string[])[]): Repair {
  const [first] = lines;
  const before = first?.raw.slice(0, first.start) ?? "";
  const [head = [], ...others] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  const ruler = `|${"---|".repeat(rows[0]?.length ?? 1)}`;
  const written = [head, ruler, ...others].map((text) => before + text);
  return {
    line: first?.number ?? 1,
    count: lines.length,
    lines: written as string[],
    why: "a table, with the line below its first row",
  };
}

/** How lines begin that stand for themselves: `a)`, `(1)`, a box, a tick, a picture sign. */
const ownLine = /^(?:\(?[a-hA-H]\)|\(\d{1,2}\)|\d\uFE0F?\u20E3|[①-⑳☐☑☒✓✔✗✘✅❌→►▶]|\p{Extended_Pictographic})\s*\S/u;
const sentenceEnd = /[.!?:;,…)"”’\\–—-]\s*$/;
/** Nobody sets so narrow a margin, in UTF-16 units. */
const widest = 45;

/**
 * Lines that were meant to stand below each other and would be printed as one: short ones that end without a sign, though the
 * next word would have fitted in. A text that was broken at a margin has no such lines.
 */
function lostLinesMark({ lines }: MaskedBlock): BlockMark | undefined {
  if (lines.length < 2) return undefined;
  const texts = lines.map(({ raw, start }) => raw.slice(start).trim());
  const marked = texts.filter((text) => ownLine.test(text)).length;
  const isBroken = (index: number): boolean => {
    const [here = "", next] = [lines[index]?.raw, texts[index + 1]];
    if (next === undefined || / {2}$|\\$/.test(here)) return false;
    return marked > 1 && ownLine.test(next) ? true : marked < 2 && isShort(texts[index] ?? "", next);
  };
  const broken = lines.flatMap((_, index) => (isBroken(index) ? [index] : []));
  const isMeant =
    marked > 1 ||
    (broken.length > 0 &&
      broken.length === lines.length - 1 &&
      texts.every((text) => text.length <= widest) &&
      lines.length > 2);
  const [first] = broken;
  const line = first === undefined ? undefined : lines[first];
  if (!isMeant || !line) return undefined;
  const written = lines.map(({ raw }, index) => (broken.includes(index) ? `${raw.trimEnd()}\\` : raw));
  return {
    line,
    advice: "Write a backslash (\\) at the end of each line that is to end there: the lines would be printed as one.",
    repairs: [
      {
        line: lines[0]?.number ?? 1,
        count: lines.length,
        lines: written,
        why: "lines that stand below each other, as they are written",
      },
    ],
  };
}

function isShort(text: string, next: string): boolean {
  return (
    text.length > 0 && !sentenceEnd.test(text) && /^[\p{Lu}\d+@]/u.test(next) && text.length + next.length <= widest * 2
  );
}
