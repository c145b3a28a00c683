import type { MdastNode } from "satteri";
import type { Block } from "./blocks.ts";
import { childrenOf, meaningOf, placeOf } from "./text-meaning.ts";

/** The new text, with the links that stayed written as they were: with a title, or with their address at the foot. */
export function withOldLinks(was: Block, is: Block): string {
  const linksIn = (block: Block) => {
    const shift = placeOf(block.node).start;
    return descendants(block.node).flatMap((node) => {
      if (node.type !== "link" && node.type !== "linkReference") return [];
      const [start, end] = [placeOf(node).start - shift, placeOf(node).end - shift];
      return [{ start, end, raw: block.raw.slice(start, end), meaning: meaningOf(node, block.definitions) }];
    });
  };
  const old = new Map(linksIn(was).map((link) => [link.meaning, link.raw]));
  return linksIn(is).reduceRight(
    (text, { start, end, raw, meaning: says }) => text.slice(0, start) + (old.get(says) ?? raw) + text.slice(end),
    is.raw,
  );
}

const descendants = (node: MdastNode): readonly MdastNode[] => [node, ...childrenOf(node).flatMap(descendants)];
