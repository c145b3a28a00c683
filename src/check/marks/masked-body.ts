import type { MdastNode } from "satteri";

/** Stands for everything that is no plain text: signs that Markdown understood, code, addresses, tags. No keyboard writes it. */
export const understood = "\uE001";

/** One line of a page's text as it is written and as it will be printed. */
export interface MaskedLine {
  /** from 1, within the text */
  number: number;
  raw: string;
  /** the line with {@link understood} in place of each character that is not printed as it stands */
  masked: string;
  /** where the words begin, behind signs of lists and quotations, in UTF-16 units */
  start: number;
}

/** A paragraph of a text: its lines, and what holds it. */
export interface MaskedBlock {
  node: MdastNode;
  /** the list item, quotation … around it; the root for most */
  parent: MdastNode;
  lines: MaskedLine[];
}

const containers = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)*/;

/** The paragraphs and headings of a text, with what in them is printed as it stands. */
export function maskedBlocks(tree: MdastNode, source: string): MaskedBlock[] {
  const raw = source.split("\n");
  const masked = printedParts(tree, source).split("\n");
  const blocks: MaskedBlock[] = [];
  const walk = (node: MdastNode, parent: MdastNode): void => {
    if ((node.type === "paragraph" || node.type === "heading") && node.position) {
      const { start, end } = node.position;
      const lines = raw.slice(start.line - 1, end.line).map((text, index) => {
        const words = masked[start.line - 1 + index] ?? "";
        const start0 = index === 0 ? start.column - 1 : (containers.exec(text)?.[0].length ?? 0);
        return { number: start.line + index, raw: text, masked: words, start: behindMarks(words, start0, node.type) };
      });
      blocks.push({ node, parent, lines });
    } else if ("children" in node) for (const child of node.children) walk(child, node);
  };
  walk(tree, tree);
  return blocks;
}

/** The signs before a heading belong to it; a task's box stands before its paragraph. */
function behindMarks(masked: string, start: number, type: string): number {
  if (type !== "heading") return start;
  const words = masked.slice(start).search(new RegExp(`[^${understood}\\s]`));
  return words < 0 ? start : start + words;
}

/** The text with everything masked that Markdown reads as a sign; line ends stay. */
function printedParts(tree: MdastNode, source: string): string {
  const parts: string[] = [];
  let at = 0;
  const copy = (from: number, to: number): void => {
    if (from < at) return;
    parts.push(hide(source.slice(at, from)), source.slice(from, to).replace(escaped, hide));
    at = to;
  };
  const walk = (node: MdastNode): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (node.type === "link" && source[from] !== "[") return;
    if (node.type === "text") copy(from, to);
    const isOneTilde = node.type === "delete" && isSingleTilde(node, source);
    if (isOneTilde) copy(from, from + 1);
    if ("children" in node) for (const child of node.children) walk(child);
    if (isOneTilde) copy(to - 1, to);
  };
  for (const node of "children" in tree ? tree.children : []) walk(node);
  parts.push(hide(source.slice(at)));
  return parts.join("");
}

const escaped = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const hide = (text: string) => text.replace(/[^\n]/g, understood);

/** Is it text between single tildes? Only two of them strike words out, since one is written for "about" and "to". */
export function isSingleTilde(node: MdastNode, source: string): boolean {
  const from = node.position?.start.offset;
  return node.type === "delete" && from !== undefined && source[from + 1] !== "~";
}
